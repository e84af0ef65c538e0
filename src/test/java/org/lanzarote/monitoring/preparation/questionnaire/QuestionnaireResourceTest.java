package org.lanzarote.monitoring.preparation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.VERSIONS;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.drafted;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.publish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class QuestionnaireResourceTest {

    @BeforeEach
    void aRoundInPreparation() {
        GivenRounds.prepared();
    }

    @Test
    void questionnaireIsDraftedInBothLanguagesAndItsOrderIsKept() {
        draft(wish())
                .statusCode(201)
                .header("Location", endsWith(VERSIONS + "/1"))
                .body("id", equalTo("1"));

        secretariat()
                .get(VERSIONS + "/1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("version", equalTo(1))
                .body("publishedAt", nullValue())
                .body("title.fr", equalTo("A questionnaire (fr)"))
                .body("questions.number", contains("9", "9.2", "9.1", "3"))
                .body("questions.kind", contains("GROUP", "TEXT", "YES_NO", "TEXT"))
                .body("questions.text.fr[2]", equalTo("What of 9.1? (fr)"));
    }

    @Test
    void tagMovesWhenOnlyTheQuestionsChange() {
        var tag = drafted();

        var moved = redraft(tag, wish(List.of(question("1", "TEXT", "I"))));

        moved.then().statusCode(204);
        assertThat(moved.header("ETag")).isNotEqualTo(tag);
        secretariat()
                .get(VERSIONS + "/1")
                .then()
                .header("ETag", equalTo(moved.header("ETag")))
                .body("questions.number", contains("1"));
    }

    @Test
    void redraftKeepsANumberForAnotherQuestion() {
        redraft(drafted(), wish(List.of(question("3", "YES_NO", "V"), question("9", "TEXT", "II"))))
                .then()
                .statusCode(204);

        secretariat()
                .get(VERSIONS + "/1")
                .then()
                .body("questions.number", contains("3", "9"))
                .body("questions.kind", contains("YES_NO", "TEXT"));
    }

    @Test
    void redraftNeedsTheCurrentTag() {
        drafted();
        var other = wish(List.of(question("1", "TEXT", "I")));

        secretariat()
                .body(other)
                .put(VERSIONS + "/1")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        redraft("\"7\"", other).then().statusCode(412).body("type", equalTo("/problems/stale"));
        secretariat().get(VERSIONS + "/1").then().body("questions", hasSize(4));
    }

    @Test
    void publishedVersionStaysAsItIs() {
        var tag = publish("1", drafted());

        redraft(tag, wish(List.of(question("1", "TEXT", "I"))))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-published"));
        secretariat()
                .header("If-Match", tag)
                .post(VERSIONS + "/1/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-published"));
        secretariat()
                .get(VERSIONS + "/1")
                .then()
                .header("ETag", equalTo(tag))
                .body("questions", hasSize(4))
                .body("publishedAt", equalTo("2027-03-01T12:00:00Z"));
    }

    @Test
    void publicationNeedsTheCurrentTag() {
        drafted();

        secretariat().post(VERSIONS + "/1/publish").then().statusCode(428);
        secretariat()
                .header("If-Match", "\"7\"")
                .post(VERSIONS + "/1/publish")
                .then()
                .statusCode(412);
        secretariat().get(VERSIONS + "/1").then().body("publishedAt", nullValue());
    }

    @Test
    void everythingWrongWithTheQuestionsIsToldAtOnce() {
        draft(wish(List.of(
                        question("1", "TEXT", "I"),
                        question("1", "TEXT", "I"),
                        question("2.1", "TEXT", "I"),
                        question("1.1", "TEXT", "I"),
                        question("4", "GROUP", "I"))))
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "violations.pointer",
                        contains(
                                "/questions/1/number",
                                "/questions/2/number",
                                "/questions/3/number",
                                "/questions/4/kind"));
        secretariat().get(VERSIONS).then().body("items", hasSize(0));
    }

    @Test
    void malformedQuestionsAreToldByTheirPlace() {
        var silent = new HashMap<>(question("5", "TEXT", "V"));
        silent.put("text", Map.of("en", "Only English", "fr", " "));

        draft(wish(List.of(question("1a", "TEXT", "I"), question("2", "TEXT", "Two"), silent)))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/questions/0/number", "/questions/1/chapter", "/questions/2/text/fr"));
        secretariat().get(VERSIONS).then().body("items", hasSize(0));
    }

    @Test
    void refusedRedraftChangesNothing() {
        var tag = drafted();

        redraft(tag, wish(List.of(question("1.1", "TEXT", "I"))))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/questions/0/number"));
        secretariat()
                .get(VERSIONS + "/1")
                .then()
                .header("ETag", equalTo(tag))
                .body("questions.number", contains("9", "9.2", "9.1", "3"));
    }

    @Test
    void draftsExistForInsidersOnly() {
        drafted();

        committee().get(VERSIONS + "/1").then().statusCode(200);
        nobody().get(VERSIONS + "/1").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        focalPoint("FRA").get(VERSIONS + "/1").then().statusCode(404);
        nobody().get(VERSIONS).then().statusCode(404);
    }

    @Test
    void draftOfALaunchedRoundStaysWithInsiders() {
        publish("1", drafted());
        draft(wish()).statusCode(201).body("id", equalTo("2"));
        GivenRounds.withRoster("FRA");
        GivenRounds.launch();

        nobody().get(VERSIONS).then().statusCode(200).body("items.version", contains(1));
        nobody().get(VERSIONS + "/2").then().statusCode(404);
        focalPoint("FRA").get(VERSIONS + "/2").then().statusCode(404);
        committee().get(VERSIONS).then().body("items.version", contains(1, 2));
    }

    @Test
    void versionInForceIsTheLatestPublishedOneAndPublicAfterLaunch() {
        publish("1", drafted());
        draft(wish(List.of(question("1", "TEXT", "I")))).statusCode(201);
        publish("2", "\"0\"");
        nobody().get("/rounds/2/questionnaire").then().statusCode(404);
        GivenRounds.withRoster("FRA");
        GivenRounds.launch();

        nobody().get("/rounds/2/questionnaire")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("questions.number", contains("1"));
    }

    @Test
    void onlyTheSecretariatDrafts() {
        committee().body(wish()).post(VERSIONS).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        focalPoint("FRA").body(wish()).post(VERSIONS).then().statusCode(403);
        nobody().body(wish()).post(VERSIONS).then().statusCode(401);
    }

    private static Response redraft(String tag, Map<String, Object> wish) {
        return secretariat().header("If-Match", tag).body(wish).put(VERSIONS + "/1");
    }
}
