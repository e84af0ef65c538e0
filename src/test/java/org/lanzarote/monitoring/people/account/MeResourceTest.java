package org.lanzarote.monitoring.people.account;

import static org.hamcrest.Matchers.contains;
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
import org.junit.jupiter.api.Test;

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
}
