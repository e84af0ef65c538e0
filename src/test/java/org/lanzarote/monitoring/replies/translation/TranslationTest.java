package org.lanzarote.monitoring.replies.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.yes;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.TRANSLATION;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.TRANSLATIONS;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.change;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.read;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.translate;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.translated;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.version;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.wish;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.withdraw;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.AtOnce;

/** The text of an answer has further versions: the other official language, and the Party's own. */
@QuarkusTest
class TranslationTest {

    @BeforeEach
    void anAnswer() {
        GivenRounds.launched("FRA", "DEU");
        GivenReplies.answered("FRA", "9.1");
    }

    @Test
    void translationIsReadAsItWasGiven() {
        translate(focalPoint("FRA"), "FRA", "9.1", wish("FR", "La réponse", 1))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/rounds/2/replies/FRA/answers/9.1/translations/fr"))
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo("fr"));

        read("FRA", "9.1", "fr")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("question", equalTo("9.1"))
                .body("language", equalTo("fr"))
                .body("kind", equalTo("OFFICIAL"))
                .body("tag", equalTo("\"0\""))
                .body("text", equalTo("La réponse"))
                .body("ofVersion", equalTo(1))
                .body("stale", equalTo(false))
                .body("savedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("savedBy", startsWith("Demonstration"));
        focalPoint("FRA").get(GivenReplies.ANSWER, "FRA", "9.1").then().body("tag", equalTo("\"1\""));
    }

    @Test
    void nationalLanguageIsACopyUnderItsOneTag() {
        translated("FRA", "9.1", "SR-latn");

        read("FRA", "9.1", "sr-LATN")
                .then()
                .body("language", equalTo("sr-Latn"))
                .body("kind", equalTo("NATIONAL_COPY"));
        translate(focalPoint("FRA"), "FRA", "9.1", wish("srp-Latn", "Opet", 1))
                .then()
                .statusCode(409);
        translated("FRA", "9.1", "sr");
        focalPoint("FRA").get(TRANSLATIONS, "FRA", "9.1").then().body("items.language", contains("sr", "sr-Latn"));
    }

    @Test
    void onlyAnotherTextMakesATranslationStale() {
        translated("FRA", "9.1", "fr");

        stands("The answer to 9.1", "NO", false);
        stands("The answer to 9.1", "NO", false);
        stands("Another answer", "NO", true);
        stands("Another answer", "YES", true);
        change("FRA", "9.1", "fr", "\"0\"", "Une autre réponse", version("FRA", "9.1"))
                .then()
                .statusCode(204);
        read("FRA", "9.1", "fr").then().body("stale", equalTo(false)).body("text", equalTo("Une autre réponse"));
    }

    @Test
    void translationOfAnEarlierTextIsStaleFromTheBeginning() {
        stands("Another answer", "YES");

        translate(focalPoint("FRA"), "FRA", "9.1", wish("fr", "La réponse", 1))
                .then()
                .statusCode(201);

        read("FRA", "9.1", "fr").then().body("stale", equalTo(true)).body("ofVersion", equalTo(1));
    }

    @Test
    void textSavedWithAllOthersMakesItStaleToo() {
        translated("FRA", "9.1", "fr");
        var all = Map.of("questionnaireVersion", 1, "answers", Map.of("9.1", yes("All at once")));

        focalPoint("FRA")
                .header("If-Match", GivenReplies.tag("FRA"))
                .body(all)
                .put(GivenReplies.REPLY + "/answers", "FRA")
                .then()
                .statusCode(204);

        read("FRA", "9.1", "fr").then().body("stale", equalTo(true));
    }

    @Test
    void changeNeedsTheTranslationsOwnTag() {
        translated("FRA", "9.1", "fr");
        change("FRA", "9.1", "fr", "\"0\"", "Mieux", 1).then().statusCode(204).header("ETag", equalTo("\"1\""));

        change("FRA", "9.1", "fr", "\"0\"", "Trop tard", 1).then().statusCode(412);
        withdraw("FRA", "9.1", "fr", "\"0\"").then().statusCode(412);
        focalPoint("FRA")
                .body(Map.of("text", "Sans", "ofVersion", 1))
                .put(TRANSLATION, "FRA", "9.1", "fr")
                .then()
                .statusCode(428);
        read("FRA", "9.1", "fr").then().body("text", equalTo("Mieux"));
        change("FRA", "9.1", "de", "\"0\"", "Besser", 1).then().statusCode(404);
    }

    @Test
    void withdrawnTranslationIsShownNoMoreAndCanBeGivenAnew() {
        translated("FRA", "9.1", "fr");

        withdraw("FRA", "9.1", "fr", "\"0\"").then().statusCode(204).header("ETag", equalTo("\"1\""));

        read("FRA", "9.1", "fr").then().statusCode(404);
        focalPoint("FRA").get(TRANSLATIONS, "FRA", "9.1").then().body("items", empty());
        change("FRA", "9.1", "fr", "\"1\"", "Encore", 1).then().statusCode(404);
        withdraw("FRA", "9.1", "fr", "\"1\"").then().statusCode(404);
        translate(focalPoint("FRA"), "FRA", "9.1", wish("fr", "À nouveau", 1))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"2\""));
        read("FRA", "9.1", "fr").then().body("text", equalTo("À nouveau"));
    }

    @Test
    void withdrawalNeedsAReason() {
        translated("FRA", "9.1", "fr");

        focalPoint("FRA")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(TRANSLATION + "/withdraw", "FRA", "9.1", "fr")
                .then()
                .statusCode(422);
        read("FRA", "9.1", "fr").then().statusCode(200);
    }

    @Test
    void eachLanguageIsGivenOnceAlsoAtTheSameMoment() throws Exception {
        Callable<Integer> one = () -> translate(focalPoint("FRA"), "FRA", "9.1", wish("fr", "La réponse", 1))
                .statusCode();

        assertThat(AtOnce.send(Collections.nCopies(6, one)))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);

        withdraw("FRA", "9.1", "fr", "\"0\"").then().statusCode(204);
        assertThat(AtOnce.send(Collections.nCopies(6, one)))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        translate(focalPoint("FRA"), "FRA", "9.1", wish("fr", "Encore", 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"));
    }

    @Test
    void delegateTranslatesInItsSectionsOnly() {
        GivenReplies.answered("FRA", "12");
        translated("FRA", "12", "fr");
        translate(as("delegate-fra"), "FRA", "9.1", wish("fr", "Trop tôt", 1))
                .then()
                .statusCode(404);
        GivenDelegations.give("9");

        translate(as("delegate-fra"), "FRA", "9.1", wish("fr", "Du ministère", 1))
                .then()
                .statusCode(201);

        read("FRA", "9.1", "fr").then().body("savedBy", equalTo("Demonstration Delegate FRA"));
        as("delegate-fra").get(TRANSLATION, "FRA", "9.1", "fr").then().statusCode(200);
        as("delegate-fra").get(TRANSLATION, "FRA", "12", "fr").then().statusCode(404);
        as("delegate-fra").get(TRANSLATIONS, "FRA", "12").then().statusCode(404);
        translate(as("delegate-fra"), "FRA", "12", wish("de", "Nein", 1)).then().statusCode(404);
        as("delegate-fra")
                .get(GivenReplies.REPLY + "/translations", "FRA")
                .then()
                .body("items.question", contains("9.1"));
    }

    @Test
    void noTranslationIsWrittenOnceTheReplyTakesNoAnswers() {
        translated("FRA", "9.1", "fr");
        GivenClosing.closed();
        change("FRA", "9.1", "fr", "\"0\"", "Fermé", 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replies-closed"));
        GivenClosing.reopened();
        GivenReplies.submitted("FRA");

        for (var refused : List.of(
                translate(focalPoint("FRA"), "FRA", "9.1", wish("de", "Nein", 1)),
                change("FRA", "9.1", "fr", "\"0\"", "Trop tard", 1),
                withdraw("FRA", "9.1", "fr", "\"0\""))) {
            refused.then().statusCode(409).body("type", equalTo("/problems/reply-submitted"));
        }
        read("FRA", "9.1", "fr").then().statusCode(200).body("text", equalTo("In fr"));
        secretariat().get(TRANSLATION, "FRA", "9.1", "fr").then().statusCode(403);
    }

    private static void stands(String text, String value, boolean stale) {
        stands(text, value);
        read("FRA", "9.1", "fr").then().body("stale", equalTo(stale));
    }

    private static void stands(String text, String value) {
        var answer = Map.of("value", value, "text", text, "language", "EN");
        save("FRA", "9.1", answerTag("FRA", "9.1"), answer).then().statusCode(200);
    }
}
