package org.lanzarote.monitoring.preparation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.AtOnce;

@QuarkusTest
class LaunchResourceTest {

    private static final String LAUNCH = "/rounds/2/launch";

    @BeforeEach
    void aRoundInPreparation() {
        GivenRounds.prepared();
    }

    @Test
    void launchIssuesAReplyToEachPartyOnTheRoster() {
        GivenRounds.withRoster("RUS", "FRA", "NOR");
        GivenRounds.withQuestionnaire();

        var launched = launch(GivenRounds.tag());

        launched.then().statusCode(204).header("ETag", equalTo(GivenRounds.tag()));
        nobody().get("/rounds/2")
                .then()
                .body("status", equalTo("LAUNCHED"))
                .body("launchedAt", equalTo("2027-03-01T12:00:00Z"));
        secretariat()
                .get("/rounds/2/replies")
                .then()
                .body("items.party", contains("FRA", "NOR", "RUS"))
                .body("items.status", everyItem(equalTo("NOT_STARTED")))
                .body("items.answered", everyItem(equalTo(0)))
                .body("items.questions", everyItem(equalTo(5)));
        focalPoint("NOR")
                .get("/rounds/2/replies/NOR")
                .then()
                .body("questionnaireVersion", equalTo(1))
                .body("answers.question", contains("1.1", "1.2", "3.1", "9.1", "12"));
    }

    @Test
    void launchWithoutARosterIsRefused() {
        GivenRounds.withQuestionnaire();

        launch(GivenRounds.tag()).then().statusCode(409).body("type", equalTo("/problems/roster-missing"));
        nothingIsLaunched();
    }

    @Test
    void launchWithoutAPublishedQuestionnaireIsRefused() {
        GivenRounds.withRoster("FRA");
        GivenQuestionnaires.drafted();

        launch(GivenRounds.tag()).then().statusCode(409).body("type", equalTo("/problems/questionnaire-not-published"));
        nothingIsLaunched();
    }

    @Test
    void launchNeedsTheCurrentTag() {
        GivenRounds.withRoster("FRA");
        GivenRounds.withQuestionnaire();

        secretariat().post(LAUNCH).then().statusCode(428).body("type", equalTo("/problems/precondition-required"));
        launch("*").then().statusCode(428);
        launch("\"0\"").then().statusCode(412).body("type", equalTo("/problems/stale"));
        nothingIsLaunched();
    }

    @Test
    void onlyTheSecretariatLaunches() {
        GivenRounds.withRoster("FRA");
        GivenRounds.withQuestionnaire();

        committee().header("If-Match", GivenRounds.tag()).post(LAUNCH).then().statusCode(403);
        nobody().header("If-Match", GivenRounds.tag()).post(LAUNCH).then().statusCode(401);
        nothingIsLaunched();
    }

    @Test
    void secondLaunchIsRefusedAndIssuesNothing() {
        GivenRounds.withRoster("FRA");
        GivenRounds.withQuestionnaire();
        GivenRounds.launch();
        var tag = GivenRounds.tag();

        launch(tag).then().statusCode(409).body("type", equalTo("/problems/round-launched"));
        secretariat().get("/rounds/2/replies").then().body("items", hasSize(1));
        assertThat(GivenRounds.tag()).isEqualTo(tag);
    }

    @Test
    void ofTwoLaunchesAtOnceOneIsRefused() throws Exception {
        GivenRounds.withRoster("FRA", "NOR");
        GivenRounds.withQuestionnaire();
        var tag = GivenRounds.tag();
        Callable<Integer> launch = () -> launch(tag).statusCode();

        var statuses = AtOnce.send(List.of(launch, launch));

        assertThat(statuses).containsOnlyOnce(204);
        assertThat(statuses).anyMatch(status -> status == 409 || status == 412);
        secretariat().get("/rounds/2/replies").then().body("items", hasSize(2));
    }

    @Test
    void unknownRoundIsNotLaunched() {
        secretariat()
                .header("If-Match", "\"0\"")
                .post("/rounds/3/launch")
                .then()
                .statusCode(404);
    }

    private static Response launch(String tag) {
        return secretariat().header("If-Match", tag).post(LAUNCH);
    }

    private static void nothingIsLaunched() {
        secretariat()
                .get("/rounds/2")
                .then()
                .body("status", equalTo("PREPARATION"))
                .body("launchedAt", nullValue());
        secretariat().get("/rounds/2/replies").then().statusCode(200).body("items", hasSize(0));
        nobody().get("/rounds/2").then().statusCode(404);
    }
}
