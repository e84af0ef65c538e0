package org.lanzarote.monitoring.preparation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.VERSIONS;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The months of drafting: translations that lag, the adoption, and who changed what. */
@QuarkusTest
class DraftingHistoryTest {

    private static final String VERSION = VERSIONS + "/1";
    private static final Map<String, Object> FIRST = question("1", "YES_NO", "I");
    private static final Map<String, Object> REWORDED =
            with(FIRST, "text", Map.of("en", "In other words?", "fr", "What of 1? (fr)"));
    private static final Map<String, Object> ADOPTION =
            Map.of("meeting", "18th meeting", "decidedOn", "2027-02-01", "reference", "T-ES(2027)LD1");

    @BeforeEach
    void aDraft() {
        GivenRounds.prepared();
        draft(wish(List.of(FIRST))).statusCode(201);
    }

    @Test
    void translationLeftBehindIsStaleUntilItIsMadeOrConfirmed() {
        redraft(REWORDED);
        secretariat()
                .get(VERSION)
                .then()
                .body("staleTranslations", contains("1/text"))
                .body("questions[0].text.translation", equalTo("STALE"));

        redraft(REWORDED);
        secretariat().get(VERSION).then().body("staleTranslations", contains("1/text"));
        adopt().then().statusCode(204);
        publish()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-untranslated"))
                .body("violations.detail", contains("The translation of 1/text is STALE"));

        confirm("1/text").then().statusCode(204);
        secretariat()
                .get(VERSION)
                .then()
                .body("staleTranslations", empty())
                .body("questions[0].text.translation", nullValue());
        publish().then().statusCode(204);
    }

    @Test
    void newTranslationIsCurrent() {
        redraft(REWORDED);

        redraft(with(FIRST, "text", Map.of("en", "In other words?", "fr", "Autrement dit ?")));

        secretariat().get(VERSION).then().body("staleTranslations", empty());
    }

    @Test
    void onlyAStaleTranslationIsConfirmed() {
        confirm("1/text").then().statusCode(422).body("violations.pointer", contains("/places/0"));
        confirm("8/text").then().statusCode(422).body("violations.pointer", contains("/places/0"));
    }

    @Test
    void missingTranslationIsVisibleAndKeepsTheVersionFromPublication() {
        redraft(with(FIRST, "guidance", Map.of("en", "Not translated yet", "translation", "MISSING")));
        adopt().then().statusCode(204);

        secretariat().get(VERSION).then().body("missingTranslations", contains("1/guidance"));
        publish().then().statusCode(409).body("type", equalTo("/problems/questionnaire-untranslated"));
    }

    @Test
    void publicationNeedsTheRecordOfAdoption() {
        publish().then().statusCode(409).body("type", equalTo("/problems/questionnaire-not-adopted"));

        adopt().then().statusCode(204);
        secretariat().get(VERSION).then().body("adoption", equalTo(ADOPTION));
        redraft(with(FIRST, "text", text("Not what was adopted")));
        secretariat().get(VERSION).then().body("adoption", nullValue());
        publish().then().statusCode(409).body("type", equalTo("/problems/questionnaire-not-adopted"));
    }

    @Test
    void theSameDecisionOnceMoreChangesNothing() {
        adopt().then().statusCode(204);
        var adopted = tag();

        adopt().then().statusCode(204).header("ETag", equalTo(adopted));
        secretariat().get(VERSION + "/history").then().body("items.kind", contains("DRAFTED", "ADOPTED"));
    }

    @Test
    void historyTellsWhoChangedWhat() {
        redraft(REWORDED);
        confirm("1/text").then().statusCode(204);
        adopt().then().statusCode(204);
        publish().then().statusCode(204);

        committee()
                .get(VERSION + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", contains("DRAFTED", "REDRAFTED", "TRANSLATION_CONFIRMED", "ADOPTED", "PUBLISHED"))
                .body("items.editedAt[1]", equalTo("2027-03-01T12:00:00Z"))
                .body("items.editedBy[1]", equalTo("secretariat"))
                .body("items[1].changes.place", contains("questions/1/text/en", "questions/1/text/translation"))
                .body("items[1].changes.before[0]", equalTo("What of 1?"))
                .body("items[1].changes.after[0]", equalTo("In other words?"))
                .body("items[2].changes.kind", contains("REMOVED"))
                .body("items[3].changes", empty());
    }

    @Test
    void packageComesInAgainEqual() {
        redraft(REWORDED);
        var out = secretariat().get(VERSION + "/package").asString();

        secretariat().body(out).post(VERSIONS).then().statusCode(201);

        assertThat(secretariat().get(VERSIONS + "/2/package").asString()).isEqualTo(out);
    }

    private static void redraft(Map<String, Object> question) {
        secretariat()
                .header("If-Match", tag())
                .body(wish(List.of(question)))
                .put(VERSION)
                .then()
                .statusCode(204);
    }

    private static Response confirm(String place) {
        return secretariat()
                .header("If-Match", tag())
                .body(Map.of("places", List.of(place)))
                .post(VERSION + "/confirm-translations");
    }

    private static Response adopt() {
        return secretariat().header("If-Match", tag()).body(ADOPTION).put(VERSION + "/adoption");
    }

    private static Response publish() {
        return secretariat().header("If-Match", tag()).post(VERSION + "/publish");
    }

    private static String tag() {
        return secretariat().get(VERSION).header("ETag");
    }
}
