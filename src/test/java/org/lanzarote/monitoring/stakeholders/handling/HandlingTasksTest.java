package org.lanzarote.monitoring.stakeholders.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What comes in from stakeholders waits for the Secretariat, for its organisation and for the Parties concerned. */
@QuarkusTest
class HandlingTasksTest {

    private String submission;

    @BeforeEach
    void submission() {
        GivenRounds.launched("FRA", "RUS");
        submission = GivenSubmissions.submitted();
    }

    @Test
    void submissionWaitsUntilItIsAcceptedOrDeclined() {
        SeenTasks.of(() -> secretariat())
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("DECIDE_ON_CONTRIBUTION"))
                .body("items[0].party", nullValue())
                .body("items[0].address", equalTo("/rounds/2/stakeholder-submissions/" + submission));

        tell(submission, "decline", Map.of("ground", "OFF_TOPIC", "inWords", "Another round"));
        assertThat(kinds(() -> secretariat())).isEmpty();
    }

    @Test
    void anonymityIsDecidedForItself() {
        GivenSubmissions.asked(stakeholder(), submission, "ask-anonymity", Map.of("because", "Danger"))
                .then()
                .statusCode(204);
        assertThat(kinds(() -> secretariat())).containsExactly("DECIDE_ON_CONTRIBUTION", "DECIDE_ON_ANONYMITY");
        secretariat()
                .get("/me/tasks?kind=DECIDE_ON_ANONYMITY")
                .then()
                .body("items.kind", contains("DECIDE_ON_ANONYMITY"));

        tell(submission, "accept", null);
        assertThat(kinds(() -> secretariat())).containsExactly("DECIDE_ON_ANONYMITY");
        secretariat().get("/me/tasks?kind=DECIDE_ON_CONTRIBUTION").then().body("items", empty());

        tell(submission, "grant-anonymity", Map.of("because", "So it is"));
        assertThat(kinds(() -> secretariat())).isEmpty();
    }

    @Test
    void tasksOfOneRecordMayBePartedByAPage() {
        GivenSubmissions.asked(stakeholder(), submission, "ask-anonymity", Map.of("because", "Danger"));
        var first =
                secretariat().get("/me/tasks?limit=1").then().body("items.kind", contains("DECIDE_ON_CONTRIBUTION"));

        secretariat()
                .get("/me/tasks?limit=1&cursor=" + first.extract().path("next"))
                .then()
                .body("items.kind", contains("DECIDE_ON_ANONYMITY"))
                .body("next", nullValue());
    }

    @Test
    void inquiryWaitsForTheOrganisationUntilItIsAnswered() {
        String id = secretariat()
                .body(Map.of("text", "Who says so?", "dueOn", "2027-02-01"))
                .post(ONE + "/inquiries", submission)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var address = "/rounds/2/stakeholder-submissions/" + submission + "/inquiries/" + id;
        SeenTasks.of(() -> stakeholder())
                .body("items.kind", contains("ANSWER_INQUIRY"))
                .body("items[0].dueOn", equalTo("2027-02-01"))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].address", equalTo(address));
        assertThat(kinds(() -> secondStakeholder())).isEmpty();

        stakeholder()
                .header("If-Match", stakeholder().get(address).header("ETag"))
                .body(Map.of("text", "We do"))
                .post(address + "/answer")
                .then()
                .statusCode(204);
        assertThat(kinds(() -> stakeholder())).isEmpty();
    }

    @Test
    void forwardingWaitsForItsPartyUntilItReacts() {
        tell(submission, "accept", null);
        var copy = GivenReception.forwarded(submission, "FRA");
        SeenTasks.of(() -> focalPoint("FRA"))
                .body("items.kind", contains("SUBMIT_REPLY", "REACT_TO_FORWARDING"))
                .body("items[1].party", equalTo("FRA"))
                .body("items[1].address", equalTo(GivenReception.FORWARDED + "/" + copy));
        assertThat(kinds(() -> focalPoint("RUS"))).containsExactly("SUBMIT_REPLY");

        for (var text : new String[] {"It is not so.", "Nor was it."}) {
            focalPoint("FRA")
                    .body(Map.of("language", "EN", "text", text))
                    .post(GivenReception.FORWARDED + "/" + copy + "/reactions")
                    .then()
                    .statusCode(201);
            assertThat(kinds(() -> focalPoint("FRA"))).containsExactly("SUBMIT_REPLY");
        }
        tell(submission, "grant-anonymity", Map.of("because", "Danger"));
        assertThat(kinds(() -> focalPoint("FRA")))
                .as("a copy that becomes nameless has its reaction")
                .containsExactly("SUBMIT_REPLY");
    }
}
