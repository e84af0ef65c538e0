package org.lanzarote.monitoring.people.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.stakeholders.limit.GivenLimits;

@QuarkusTest
class MeResourceTest {

    @Test
    void focalPointLearnsItsPartyAndWhatItMayDo() {
        focalPoint("RUS")
                .get("/me")
                .then()
                .statusCode(200)
                .body("account", equalTo("focal-point-rus"))
                .body("roles", contains("focal-point"))
                .body("party", equalTo("RUS"))
                .body("partyName.en", equalTo("Russian Federation"))
                .body("partyName.fr", equalTo("Fédération de Russie"))
                .body("organisation", nullValue())
                .body(
                        "abilities",
                        hasItems(
                                "ANSWER_FOR_OWN_PARTY",
                                "SUBMIT_FOR_OWN_PARTY",
                                "INVITE_ACCOUNTS",
                                "DELEGATE_SECTIONS"));
    }

    @Test
    void secretariatSpeaksForNoPartyAndAnswersForNone() {
        secretariat()
                .get("/me")
                .then()
                .statusCode(200)
                .body("party", nullValue())
                .body("partyName", nullValue())
                .body("abilities", hasItem("PREPARE_AND_LAUNCH_ROUNDS"))
                .body("abilities", not(hasItem("ANSWER_FOR_OWN_PARTY")))
                .body("abilities", not(hasItem("READ_CHILD_CONTRIBUTIONS")));
    }

    @Test
    void committeeReadsButPreparesNothing() {
        committee()
                .get("/me")
                .then()
                .body(
                        "abilities",
                        contains("READ_ROUNDS_IN_PREPARATION", "READ_SUBMITTED_REPLIES", "READ_DRAFT_REPORTS"));
    }

    @Test
    void stakeholderLearnsItsOrganisation() {
        stakeholder()
                .get("/me")
                .then()
                .body("organisation", equalTo("Demonstration NGO"))
                .body("party", nullValue())
                .body("abilities", contains("REGISTER_SYSTEMS", "SUBMIT_AS_STAKEHOLDER"));
    }

    @Test
    void auditorVerifiesTheTrailAndNothingElse() {
        as("auditor")
                .get("/me")
                .then()
                .statusCode(200)
                .body("roles", contains("auditor"))
                .body("abilities", contains("READ_AND_VERIFY_THE_TRAIL"));
    }

    @Test
    void publicIsNobody() {
        nobody().get("/me").then().statusCode(401).body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void focalPointFindsTheLaunchedRoundsOfItsPartyWithItsLimit() {
        GivenRounds.launched("FRA", "DEU");
        GivenRounds.launched(3, "FRA");
        GivenExtensions.extended("FRA", "2027-06-01T12:00:00Z");

        focalPoint("FRA")
                .get("/me")
                .then()
                .body("rounds.number", contains(3, 2))
                .body("rounds.part", contains("ANSWERS", "ANSWERS"))
                .body("rounds.due", contains("2027-04-01T12:00:00Z", "2027-06-01T12:00:00Z"))
                .body("rounds.stage", contains("REPLIES_OPEN", "REPLIES_OPEN"))
                .body("rounds[1].title.fr", equalTo("A round for a test (fr)"))
                .body("rounds.address", contains("/rounds/3/replies/FRA", "/rounds/2/replies/FRA"));
        focalPoint("DEU")
                .get("/me")
                .then()
                .body("rounds.number", contains(2))
                .body("rounds.due", contains("2027-04-01T12:00:00Z"));
        focalPoint("GBR").get("/me").then().body("rounds", empty());
    }

    @Test
    void roundIsOpenForAPartyThatWasLetInAgain() {
        GivenRounds.launched("FRA", "DEU");
        GivenClosing.closed();
        GivenExtensions.extended("FRA", "2027-06-01T12:00:00Z");

        focalPoint("FRA").get("/me").then().body("rounds.stage", contains("REPLIES_OPEN"));
        focalPoint("DEU").get("/me").then().body("rounds.stage", contains("REPLIES_CLOSED"));
        secretariat().get("/me").then().body("rounds.stage", contains("REPLIES_CLOSED"));
    }

    @Test
    void delegateReadsTheLimitOfAReplyOnlyOnceItHasSections() {
        GivenRounds.launched("FRA");
        as("delegate-fra")
                .get("/me")
                .then()
                .body("rounds.part", contains("DRAFTS"))
                .body("rounds[0].due", nullValue())
                .body("rounds.address", contains("/rounds/2"));

        GivenDelegations.give("9");
        as("delegate-fra")
                .get("/me")
                .then()
                .body("rounds.due", contains("2027-04-01T12:00:00Z"))
                .body("rounds.address", contains("/rounds/2/replies/FRA"));
    }

    @Test
    void stakeholderFindsTheLimitOfItsOrganisation() {
        GivenRounds.launched("FRA");
        stakeholder()
                .get("/me")
                .then()
                .body("rounds.part", contains("CONTRIBUTES"))
                .body("rounds.due", contains("2027-05-01T12:00:00Z"))
                .body("rounds.address", contains("/rounds/2/stakeholder-submissions"));

        GivenLimits.extendedForAll("2027-07-01T12:00:00Z");
        stakeholder().get("/me").then().body("rounds.due", contains("2027-07-01T12:00:00Z"));
    }

    @Test
    void roundInPreparationIsOfInsidersAlone() {
        GivenRounds.prepared();
        secretariat()
                .get("/me")
                .then()
                .body("rounds.stage", contains("PREPARATION"))
                .body("rounds.part", contains("CONDUCTS"));
        committee().get("/me").then().body("rounds.part", contains("FOLLOWS"));
        for (var account : List.of("focal-point-fra", "delegate-fra", "stakeholder", "facilitator", "auditor")) {
            as(account).get("/me").then().statusCode(200).body("rounds", empty());
        }

        GivenRounds.withRoster("FRA");
        GivenRounds.withQuestionnaire();
        GivenRounds.launch();
        as("facilitator").get("/me").then().body("rounds.part", contains("REPORTS"));
        as("safeguarding-officer").get("/me").then().body("rounds.part", contains("SAFEGUARDS"));
        as("auditor").get("/me").then().body("rounds", empty());
    }
}
