package org.lanzarote.monitoring.stakeholders.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forward;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarding;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.with;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.withheld;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ALL;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.copy;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.whole;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What the Secretariat does with a submission that came in. */
@QuarkusTest
class ReceptionTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("RUS", "FRA", "DEU");
    }

    @Test
    void declinedSubmissionStaysWithItsGround() {
        var id = GivenSubmissions.submitted();
        asked(secretariat(), id, "decline", Map.of("ground", "OFF_TOPIC", "inWords", "It is \u202Eelbuod"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/inWords"));
        tell(id, "decline", Map.of("ground", "OFF_TOPIC", "inWords", "It is about another theme"));

        for (var reader : List.of(stakeholder(), secretariat(), committee())) {
            reader.get(ONE, id)
                    .then()
                    .body("status", equalTo("DECLINED"))
                    .body("ground", equalTo("OFF_TOPIC"))
                    .body("groundInWords", equalTo("It is about another theme"));
        }
        nobody().get(ONE, id).then().statusCode(404);
        refused(id, "accept", null, "submission-decided");
        refused(id, "publish", whole(), "submission-not-accepted");
    }

    @Test
    void onlyWhatIsAcceptedIsForwardedAndPublished() {
        var id = GivenSubmissions.submitted();

        refused(id, "publish", whole(), "submission-not-accepted");
        forward(id, forwarding("RUS"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-not-accepted"));
    }

    @Test
    void organisationAnswersWhatItIsAsked() {
        var id = GivenSubmissions.submitted();
        var inquiry = GivenReception.asked(id);
        var one = "/rounds/2/stakeholder-submissions/" + id + "/inquiries/" + inquiry;
        var tag = stakeholder().get(one).header("ETag");

        stakeholder()
                .header("If-Match", tag)
                .body(Map.of("text", "Since 2020."))
                .post(one + "/answer")
                .then()
                .statusCode(204);

        secretariat().get(one).then().body("answer", equalTo("Since 2020."));
        stakeholder().get(ONE + "/inquiries", id).then().body("items.id", contains(inquiry));
        secondStakeholder().get(one).then().statusCode(404);
        secondStakeholder().get(ONE + "/inquiries", id).then().statusCode(404);
        stakeholder()
                .header("If-Match", stakeholder().get(one).header("ETag"))
                .body(Map.of("text", "Or 2021."))
                .post(one + "/answer")
                .then()
                .statusCode(409);
    }

    @Test
    void partyReadsWhatConcernsItAndNothingElse() {
        var id = GivenSubmissions.accepted();
        focalPoint("RUS").get(FORWARDED).then().body("items", hasSize(0));
        var forwarded = GivenReception.forwarded(id, "RUS");

        focalPoint("RUS").get(FORWARDED).then().body("items.id", contains(forwarded));
        focalPoint("RUS")
                .get(FORWARDED + "/{id}", forwarded)
                .then()
                .statusCode(200)
                .body("comments.text", contains("The law is silent."))
                .body("answers", hasSize(0))
                .body("forwarding.organisation", equalTo("Demonstration NGO"));
        focalPoint("FRA").get(FORWARDED + "/{id}", forwarded).then().statusCode(404);
        focalPoint("FRA").get(FORWARDED).then().body("items", hasSize(0));
        focalPoint("RUS").get(ONE, id).then().statusCode(404);
        stakeholder().get(FORWARDED).then().body("items.party", contains("RUS"));
        secondStakeholder().get(FORWARDED).then().body("items", hasSize(0));
    }

    @Test
    void partyThatIsNotCommentedOnIsNamedWithAReason() {
        var id = GivenSubmissions.accepted();

        forward(id, forwarding("DEU"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/because", "/answers"));
        forward(id, with(with(forwarding("DEU"), "because", "The R\u200Bhine"), "answers", List.of("12")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/because"));
        forward(id, with(with(forwarding("DEU"), "because", "It speaks of the Rhine"), "answers", List.of("12")))
                .then()
                .statusCode(201);
        forward(id, forwarding("RUS")).then().statusCode(201);
        forward(id, forwarding("RUS")).then().statusCode(409).body("type", equalTo("/problems/already-forwarded"));
        forward(id, forwarding("GBR")).then().statusCode(422);
        focalPoint("DEU").get(FORWARDED).then().body("items.because", contains("It speaks of the Rhine"));
    }

    @Test
    void reactionIsPublishedWithTheSubmissionWhereTheSecretariatSaysSo() {
        var id = GivenSubmissions.accepted();
        var forwarded = GivenReception.forwarded(id, "RUS");
        var reaction = Map.of("language", "EN", "text", "The law speaks.");
        focalPoint("FRA")
                .body(reaction)
                .post(FORWARDED + "/{id}/reactions", forwarded)
                .then()
                .statusCode(404);
        focalPoint("RUS")
                .body(reaction)
                .post(FORWARDED + "/{id}/reactions", forwarded)
                .then()
                .statusCode(201);

        committee().get(FORWARDED + "/{id}", forwarded).then().body("reactions.text", contains("The law speaks."));
        refused(id, "publish", with(whole(), "reactionsOf", List.of("FRA")), "invalid");
        tell(id, "publish", with(whole(), "reactionsOf", List.of("RUS")));
        nobody().get(ONE, copy(id))
                .then()
                .body("reactions.party", contains("RUS"))
                .body("reactions.text", contains("The law speaks."));
    }

    @Test
    void passagesAreWithheldFromWhatIsForwardedAndPublished() {
        var id = GivenSubmissions.accepted();
        var forwarded = forward(id, with(forwarding("RUS"), "withheld", withheld(1, "is silent")))
                .<String>path("id");
        tell(id, "publish", with(whole(), "withheld", withheld(2, "Much")));

        focalPoint("RUS")
                .get(FORWARDED + "/{id}", forwarded)
                .then()
                .body("comments.text", contains("The law [withheld: Protection of persons]."));
        nobody().get(ONE, copy(id))
                .then()
                .body("comments.text", contains("The law is silent.", "[withheld: Protection of persons] was done."));
        committee().get(ONE, id).then().body("comments.text", contains("The law is silent.", "Much was done."));
        nobody().queryParam("party", "FRA").get(ALL).then().body("items.id", contains(copy(id)));
    }

    @Test
    void whatIsToBeWithheldMustBeThere() {
        var id = GivenSubmissions.accepted();

        forward(id, with(forwarding("RUS"), "withheld", withheld(2, "Much")))
                .then()
                .statusCode(422);
        refused(id, "publish", with(whole(), "withheld", withheld(1, "is loud")), "invalid");
    }

    @Test
    void organisationIsNamedUnlessItAsked() {
        var id = GivenSubmissions.published();
        nobody().get(ONE, copy(id))
                .then()
                .body("organisation", equalTo("Demonstration NGO"))
                .body("anonymity", nullValue());
        stakeholder().get(ONE, id).then().body("anonymity", equalTo("NONE"));
        refused(id, "grant-anonymity", Map.of("because", "Too late"), "submission-published");
        secretariat().get(ONE, id).then().body("permittedActions", not(hasSize(0)));
    }

    private static void refused(
            String id, String verb, @org.jspecify.annotations.Nullable Object body, String problem) {
        asked(secretariat(), id, verb, body).then().body("type", equalTo("/problems/" + problem));
    }
}
