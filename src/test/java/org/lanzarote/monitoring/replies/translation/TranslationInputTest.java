package org.lanzarote.monitoring.replies.translation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.TRANSLATIONS;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.change;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.read;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.translate;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.translated;
import static org.lanzarote.monitoring.replies.translation.GivenTranslations.wish;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Translations that do not fit change nothing, and the list finds what a translator still has to do. */
@QuarkusTest
class TranslationInputTest {

    private static final String ALL = REPLY + "/translations";

    @BeforeEach
    void answers() {
        GivenRounds.launched("FRA", "DEU");
        GivenReplies.answered("FRA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xx", "und", "de_DE", "x-ours", "fr ", "en", "EN", "eng", "en-GB", "fr-CH", "de-u-co-phonebk"})
    void languageIsAnotherThanTheAnswersOwnAndHasATag(String language) {
        refused(wish(language, "Text", 1)).body("violations.pointer", contains("/language"));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        refused(wish("en-GB", "x".repeat(50_001), 7))
                .body("violations.pointer", containsInAnyOrder("/language", "/text", "/ofVersion"));
        refused(Map.of("text", " ")).body("violations.pointer", containsInAnyOrder("/language", "/text", "/ofVersion"));
        refused(wish("de", "Nein", -1)).body("violations.pointer", contains("/ofVersion"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"language\": \"de\", \"text\": \"N\\u0000ein\", \"ofVersion\": 1}",
                "{\"language\": \"d\\u0000e\", \"text\": \"Nein\", \"ofVersion\": 1}",
                "{\"language\": \"de\", \"text\": \"\\ud83d\", \"ofVersion\": 1}",
                "{\"language\": \"de\", \"text\": \"Nein\", \"ofVersion\": 1.5}",
                "{\"language\": \"de\", \"text\": \"Nein\", \"ofVersion\": 1, \"kind\": \"OFFICIAL\"}",
                "{\"language\": [\"de\"], \"text\": \"Nein\", \"ofVersion\": 1}",
                "[]"
            })
    void whatIsMalformedIsUnreadable(String body) {
        translate(focalPoint("FRA"), "FRA", "9.1", body).then().statusCode(400);
        focalPoint("FRA").get(TRANSLATIONS, "FRA", "9.1").then().body("items", empty());
    }

    @Test
    void changeIsHeldToTheSameRules() {
        translated("FRA", "9.1", "fr");

        change("FRA", "9.1", "fr", "\"0\"", "x".repeat(50_001), 2)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/text", "/ofVersion"));
        read("FRA", "9.1", "fr").then().body("text", equalTo("In fr")).body("tag", equalTo("\"0\""));
    }

    @Test
    void answerWithoutTextHasNothingToTranslate() {
        translate(focalPoint("DEU"), "DEU", "9.1", wish("fr", "La réponse", 0))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-translate"));
        save("DEU", "9.1", "\"0\"", Map.of("value", "YES", "text", "", "language", "EN"))
                .then()
                .statusCode(200);
        translate(focalPoint("DEU"), "DEU", "9.1", wish("fr", "La réponse", 1))
                .then()
                .statusCode(409);
    }

    @Test
    void answerThatChangesItsLanguageLeavesTheTranslationBehind() {
        translated("FRA", "12", "fr");
        save("FRA", "12", answerTag("FRA", "12"), Map.of("text", "The answer to 12", "language", "FR"))
                .then()
                .statusCode(200);

        read("FRA", "12", "fr").then().body("stale", equalTo(true));
        change("FRA", "12", "fr", "\"0\"", "La réponse", 2)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/language"));
    }

    @Test
    void nobodyTranslatesForAnotherParty() {
        translate(focalPoint("DEU"), "FRA", "9.1", wish("fr", "La réponse", 1))
                .then()
                .statusCode(404);
        translate(focalPoint("FRA"), "FRA", "99", wish("fr", "La réponse", 1))
                .then()
                .statusCode(404);
        focalPoint("DEU").get(ALL, "FRA").then().statusCode(404);
        focalPoint("DEU").get(TRANSLATIONS, "FRA", "9.1").then().statusCode(404);
        focalPoint("FRA").get(TRANSLATIONS, "FRA", "99").then().statusCode(404);
        for (var language : List.of("de", "xx", "not a language")) {
            read("FRA", "9.1", language).then().statusCode(404);
        }
    }

    @Test
    void listTellsByQuestionAndLanguageWhatIsStale() {
        for (var question : List.of("12", "9.1", "1.1")) {
            translated("FRA", question, "fr");
            translated("FRA", question, "de");
        }
        save("FRA", "12", answerTag("FRA", "12"), textAnswer("Otherwise"))
                .then()
                .statusCode(200);

        listed("")
                .body("items.question", contains("1.1", "1.1", "9.1", "9.1", "12", "12"))
                .body("items.language", contains("de", "fr", "de", "fr", "de", "fr"));
        listed("?language=FR").body("items.question", contains("1.1", "9.1", "12"));
        listed("?stale=true").body("items.question", contains("12", "12"));
        listed("?stale=false&language=de").body("items.question", contains("1.1", "9.1"));
        listed("?language=sr").body("items", empty());
        focalPoint("FRA").get(ALL + "?language=xx", "FRA").then().statusCode(400);
        focalPoint("FRA").get(ALL + "?stale=perhaps", "FRA").then().statusCode(400);
    }

    @Test
    void listGoesOnWhereThePageBeforeEnded() {
        for (var language : List.of("fr", "de", "sr-Latn", "sr")) {
            translated("FRA", "9.1", language);
        }
        translated("FRA", "12", "de");

        var first = listed("?limit=2").body("items.language", contains("de", "fr"));
        var second = listed("?limit=2&cursor=" + next(first)).body("items.language", contains("sr", "sr-Latn"));
        listed("?limit=2&cursor=" + next(second))
                .body("items.question", contains("12"))
                .body("next", nullValue());
        focalPoint("FRA").get(ALL + "?cursor=wrong", "FRA").then().statusCode(400);
    }

    private static String next(ValidatableResponse page) {
        return page.extract().path("next");
    }

    private static ValidatableResponse listed(String query) {
        return focalPoint("FRA").get(ALL + query, "FRA").then().statusCode(200);
    }

    private static ValidatableResponse refused(Object wish) {
        var refused = translate(focalPoint("FRA"), "FRA", "9.1", wish).then().statusCode(422);
        focalPoint("FRA").get(TRANSLATIONS, "FRA", "9.1").then().body("items", empty());
        return refused;
    }
}
