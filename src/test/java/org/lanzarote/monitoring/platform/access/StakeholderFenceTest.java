package org.lanzarote.monitoring.platform.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;

/** The second fence alone: one organisation's draft, submitted and published submission, of an answer and two comments. */
@QuarkusTest
class StakeholderFenceTest {

    @BeforeEach
    void submissions() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA");
            GivenSubmissions.drafted();
            GivenSubmissions.submitted();
            GivenSubmissions.published();
        });
    }

    @Test
    void organisationSeesAllItsOwn() {
        seenBy(stakeholder(), "DRAFT", "PUBLISHED", "SUBMITTED");
    }

    @Test
    void overseersSeeNoDraft() {
        for (var overseer : List.of(secretariat(), committee(), as("rapporteur"))) {
            seenBy(overseer, "PUBLISHED", "SUBMITTED");
        }
    }

    @Test
    void everybodyElseSeesNone() {
        for (var asker : List.of(
                nobody(),
                secondStakeholder(),
                focalPoint("RUS"),
                as("delegate-fra"),
                facilitator(),
                safeguardingOfficer(),
                as("auditor"))) {
            seenBy(asker);
        }
    }

    @Test
    void organisationReachesItsOwnUntilItIsPublished() {
        reachedBy(stakeholder())
                .body("stakeholderSubmissions", equalTo(2))
                .body("stakeholderAnswers", equalTo(1))
                .body("stakeholderComments", equalTo(2));
    }

    @Test
    void secretariatReachesNoDraftAndNoText() {
        reachedBy(secretariat())
                .body("stakeholderSubmissions", equalTo(2))
                .body("stakeholderAnswers", equalTo(0))
                .body("stakeholderComments", equalTo(0));
    }

    @Test
    void othersChangeNothing() {
        for (var asker : List.of(nobody(), secondStakeholder(), committee())) {
            reachedBy(asker)
                    .body("stakeholderSubmissions", equalTo(0))
                    .body("stakeholderAnswers", equalTo(0))
                    .body("stakeholderComments", equalTo(0));
        }
    }

    @Test
    void nobodyWritesInAnothersName() {
        outOfContract(stakeholder())
                .post("/forgetful/forgery")
                .then()
                .statusCode(200)
                .body(equalTo("1"));
        outOfContract(secondStakeholder()).post("/forgetful/forgery").then().statusCode(500);
        outOfContract(secretariat()).post("/forgetful/forgery").then().statusCode(500);
    }

    @Test
    void sealIsSeenByItsOrganisationAndTheSecretariat() {
        for (var asker : List.of(stakeholder(), secretariat())) {
            sealsSeenBy(asker, 2);
        }
        for (var asker : List.of(nobody(), secondStakeholder(), committee(), as("rapporteur"), focalPoint("RUS"))) {
            sealsSeenBy(asker, 0);
        }
    }

    private static void sealsSeenBy(RequestSpecification asker, int seals) {
        outOfContract(asker).get("/forgetful").then().statusCode(200).body("stakeholderSeals", hasSize(seals));
    }

    private static void seenBy(RequestSpecification asker, String... states) {
        outOfContract(asker)
                .get("/forgetful")
                .then()
                .statusCode(200)
                .body("stakeholderSubmissions", equalTo(List.of(states)))
                .body("stakeholderAnswers", hasSize(states.length))
                .body("stakeholderComments", hasSize(2 * states.length));
    }

    private static ValidatableResponse reachedBy(RequestSpecification asker) {
        return outOfContract(asker).post("/forgetful").then().statusCode(200);
    }
}
