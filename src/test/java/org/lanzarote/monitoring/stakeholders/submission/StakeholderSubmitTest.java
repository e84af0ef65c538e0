package org.lanzarote.monitoring.stakeholders.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ALL;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

@QuarkusTest
class StakeholderSubmitTest {

    @Test
    void submittedSubmissionIsFrozen() {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.submitted();

        stakeholder()
                .header("If-Match", "\"1\"")
                .body(wish())
                .put(ONE, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-frozen"));
        stakeholder()
                .header("If-Match", "\"1\"")
                .post(ONE + "/submit", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-frozen"));
        stakeholder()
                .get(ONE, id)
                .then()
                .body("permittedActions", contains("ASK_ANONYMITY"))
                .body("lockReasons", contains("SUBMITTED"));
    }

    @Test
    void databaseItselfKeepsWhatWasSubmitted() {
        GivenRounds.launched("FRA", "RUS");
        GivenSubmissions.submitted();

        for (var change : new String[] {
            "update stakeholder_answer set text = 'Other words'",
            "delete from stakeholder_comment",
            "update stakeholder_submission set organisation = 'Another'",
            "update stakeholder_comment set of_submission = 7"
        }) {
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("is frozen");
        }
    }

    @Test
    void ofTwoSubmissionsAtOnceOneIsSealed() throws Exception {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.drafted();
        Callable<Integer> submit = () -> stakeholder()
                .header("If-Match", "\"0\"")
                .post(ONE + "/submit", id)
                .statusCode();

        var answers = AtOnce.send(List.of(submit, submit));

        assertThat(answers)
                .containsOnlyOnce(204)
                .allMatch(status -> List.of(204, 409, 412).contains(status));
        stakeholder().get(ONE + "/receipt", id).then().statusCode(200);
    }

    @Test
    void submissionWithinTheTimeLimitIsNotLate() {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.submitted();

        stakeholder()
                .get(ONE, id)
                .then()
                .body("late", equalTo(false))
                .body("submittedAt", equalTo("2027-03-01T12:00:00Z"));
    }

    @Test
    void submissionAfterTheTimeLimitIsTakenAndMarked() {
        givenARoundWhoseTimeLimitIsOver();
        String id = GivenSubmissions.submitted();

        stakeholder().get(ONE, id).then().body("status", equalTo("SUBMITTED")).body("late", equalTo(true));
    }

    @Test
    void roundInPreparationDoesNotExistForStakeholders() {
        GivenRounds.prepared();
        GivenRounds.withRoster("FRA", "RUS");
        GivenRounds.withQuestionnaire();

        stakeholder().body(wish()).post(ALL).then().statusCode(404);
        stakeholder().get(ALL).then().statusCode(404);
    }

    @Test
    void anotherOrganisationsDraftDoesNotExist() {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.drafted();

        secondStakeholder().get(ONE, id).then().statusCode(404);
        secondStakeholder()
                .header("If-Match", "\"0\"")
                .body(wish())
                .put(ONE, id)
                .then()
                .statusCode(404);
        secondStakeholder()
                .header("If-Match", "\"0\"")
                .post(ONE + "/submit", id)
                .then()
                .statusCode(404);
        secondStakeholder().get(ALL).then().body("items", hasSize(0));
    }

    @Test
    void onlyStakeholdersDraftAndSubmit() {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.drafted();

        secretariat().body(wish()).post(ALL).then().statusCode(403);
        focalPoint("FRA").body(wish()).put(ONE, id).then().statusCode(403);
        facilitator().post(ONE + "/submit", id).then().statusCode(403);
        nobody().body(wish()).post(ALL).then().statusCode(401);
    }

    private static void givenARoundWhoseTimeLimitIsOver() {
        GivenRounds.launchedForStakeholdersDue("2027-02-01T12:00:00Z", "FRA", "RUS");
    }
}
