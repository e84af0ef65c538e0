package org.lanzarote.monitoring.preparation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.VERSIONS;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.publish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** Versions during a round: they add and correct, and never break what Parties have answered. */
@QuarkusTest
class VersionsTest {

    private static final Map<String, Object> CHOICE =
            with(question("1", "SINGLE_CHOICE", "I"), "options", options("POLICE", "COURTS", "SCHOOLS"));
    private static final Map<String, Object> TEXT = question("2", "TEXT", "I");
    private static final Map<String, Object> ADDED = with(question("3", "TEXT", "I"), "required", false);

    @BeforeEach
    void aLaunchedRound() {
        Moment.begin(this, () -> {
            GivenRounds.prepared();
            GivenRounds.withRoster("FRA");
            draft(wish(List.of(CHOICE, TEXT))).statusCode(201);
            publish("1", "\"0\"");
            GivenRounds.launch();
        });
    }

    @Test
    void versionDuringTheRoundAddsAndCorrects() {
        var corrected = with(TEXT, "text", text("What of 2, put right?"));
        draft(wish(List.of(CHOICE, corrected, ADDED))).statusCode(201);
        publish("2", "\"0\"");

        nobody().get("/rounds/2/questionnaire")
                .then()
                .body("version", equalTo(2))
                .body("questions.number", contains("1", "2", "3"));
        nobody().get(VERSIONS + "/2/diff?from=1")
                .then()
                .statusCode(200)
                .body("place", contains("questions/2/text/en", "questions/2/text/fr", "questions/3"))
                .body("kind", contains("CHANGED", "CHANGED", "ADDED"))
                .body("[0].before", equalTo("What of 2?"))
                .body("[0].after", equalTo("What of 2, put right?"))
                .body("[2].after.kind", equalTo("TEXT"))
                .body("breaks", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void breakingChangesAreRefusedAndNamed() {
        var fewer = with(with(CHOICE, "options", options("POLICE", "COURTS")), "chapter", "II");
        var demanded = with(ADDED, "required", true);

        draft(wish(List.of(fewer, with(TEXT, "maxLength", 100), demanded)))
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-breaks"))
                .body("violations.pointer", contains("/questions/0", "/questions/0", "/questions/1", "/questions/2"))
                .body("violations.detail", hasItem("questions/1/options/choices/SCHOOLS: Answers may name this choice"))
                .body("violations.detail", hasItem(containsString("questions/2/maxLength")));
        draft(wish(List.of(CHOICE)))
                .statusCode(409)
                .body("violations.detail", contains("questions/2: Answers to it were given"));
        secretariat().get(VERSIONS).then().body("items", hasSize(1));
    }

    @Test
    void draftThatFellBehindIsNotPublished() {
        draft(wish(List.of(CHOICE, TEXT, ADDED))).statusCode(201);
        draft(wish(List.of(CHOICE, with(TEXT, "text", text("Corrected"))))).statusCode(201);
        publish("2", "\"0\"");

        secretariat()
                .header("If-Match", "\"0\"")
                .body(Map.of("meeting", "A meeting", "decidedOn", "2027-02-01", "reference", "A decision"))
                .put(VERSIONS + "/3/adoption")
                .then()
                .statusCode(409)
                .body("violations.detail", contains("questions/3: Answers to it were given"));
    }

    @Test
    void draftAdoptedBeforeItFellBehindIsNotPublishedEither() {
        draft(wish(List.of(CHOICE, TEXT, ADDED))).statusCode(201);
        draft(wish(List.of(CHOICE, with(TEXT, "text", text("Corrected"))))).statusCode(201);
        var adopted = GivenRounds.adopt(VERSIONS + "/3", "\"0\"");
        publish("2", "\"0\"");

        secretariat()
                .header("If-Match", adopted)
                .post(VERSIONS + "/3/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-breaks"))
                .body("violations.detail", contains("questions/3: Answers to it were given"));
        nobody().get("/rounds/2/questionnaire").then().body("version", equalTo(2));
    }

    @Test
    void closedRoundTakesNoNewVersion() {
        GivenClosing.closed();

        draft(wish(List.of(CHOICE, TEXT, ADDED))).statusCode(409).body("type", equalTo("/problems/replies-closed"));
        secretariat().get(VERSIONS).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update questionnaire set authentic = 'FR'",
                "delete from question",
                "update question set ordinal = ordinal + 1",
                "insert into question select gen_random_uuid(), questionnaire_id, 9,"
                        + " jsonb_set(content, '{number}', '\"9\"') from question limit 1"
            })
    void databaseItselfRefusesToChangeAPublishedVersion(String sql) {
        assertThatThrownBy(() -> Owner.execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a published version of a questionnaire is unchangeable");
    }

    @Test
    void copyBeginsANewVersionInAnotherRound() {
        secretariat().body(GivenRounds.wish(3)).post("/rounds").then().statusCode(201);

        secretariat()
                .body(Map.of("round", 2, "version", 1))
                .post("/rounds/3/questionnaire/copies")
                .then()
                .statusCode(201)
                .body("id", equalTo("1"));

        var copy = secretariat().get("/rounds/3/questionnaire/versions/1/package");
        assertThat(copy.asString())
                .isEqualTo(secretariat().get(VERSIONS + "/1/package").asString());
        secretariat()
                .get("/rounds/3/questionnaire/versions/1")
                .then()
                .body("adoption", nullValue())
                .body("publishedAt", nullValue());
        secretariat()
                .body(Map.of("round", 7, "version", 1))
                .post("/rounds/3/questionnaire/copies")
                .then()
                .statusCode(404);
    }

    @Test
    void comparisonNeedsBothVersions() {
        nobody().get(VERSIONS + "/1/diff").then().statusCode(400).body("violations.parameter", contains("from"));
        nobody().get(VERSIONS + "/1/diff?from=2").then().statusCode(404);
        draft(wish(List.of(CHOICE, TEXT, ADDED))).statusCode(201);
        nobody().get(VERSIONS + "/1/diff?from=2").then().statusCode(404);
        committee().get(VERSIONS + "/1/diff?from=2").then().body("kind", contains("REMOVED"));
    }

    private static Map<String, Object> options(String... keys) {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (var key : keys) {
            choices.add(Map.of("key", key, "label", text(key)));
        }
        return Map.of("choices", choices, "other", false);
    }
}
