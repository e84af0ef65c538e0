package org.lanzarote.monitoring.stakeholders.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ALL;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.AtOnce;

@QuarkusTest
class StakeholderDraftResourceTest {

    @Test
    void organisationDraftsAnswersAndComments() {
        GivenRounds.launched("FRA", "RUS");

        String id = stakeholder()
                .body(wish())
                .post(ALL)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .path("id");

        stakeholder()
                .get(ONE, id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("organisation", equalTo("Demonstration NGO"))
                .body("status", equalTo("DRAFT"))
                .body("questionnaireVersion", equalTo(1))
                .body("answers.question", contains("12"))
                .body("comments.party", contains("RUS", "FRA"))
                .body("comments.text", contains("The law is silent.", "Much was done."));
    }

    @Test
    void addressOfADraftLeadsToIt() {
        GivenRounds.launched("FRA", "RUS");

        var created = stakeholder().body(wish()).post(ALL);

        created.then().header("Location", endsWith(ALL + "/" + created.path("id")));
    }

    @Test
    void answersAloneOrCommentsAloneAreEnough() {
        GivenRounds.launched("FRA");

        GivenSubmissions.drafted(wish(List.of(answer("1.1", "Yes, but late.")), List.of()));
        GivenSubmissions.drafted(wish(List.of(), List.of(comment("FRA", "Much was done."))));

        stakeholder().get(ALL).then().body("items", hasSize(2));
    }

    @Test
    void draftMayBeEmptyAndIsNotSubmittedSo() {
        GivenRounds.launched("FRA");
        String id = GivenSubmissions.drafted(wish(List.of(), List.of()));

        stakeholder()
                .header("If-Match", "\"0\"")
                .post(ONE + "/submit", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-incomplete"))
                .body("violations.pointer", contains("/answers"));
        stakeholder().get(ONE, id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void everythingThatDoesNotFitTheRoundIsToldAtOnce() {
        GivenRounds.launched("FRA");
        var answers = List.of(answer("9", "A group"), answer("12", "Once"), answer("12", "Twice"), answer("77", "?"));
        var comments = List.of(comment("RUS", "Off the roster"), comment("FRA", 1, "9.1", "No reply"));

        stakeholder()
                .body(wish(answers, comments))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/answers/0/question",
                                "/answers/2/question",
                                "/answers/3/question",
                                "/comments/0/party",
                                "/comments/1/submission"));
        stakeholder().get(ALL).then().body("items", hasSize(0));
    }

    @Test
    void everyFieldThatIsMissingIsToldAtOnce() {
        GivenRounds.launched("FRA");

        stakeholder()
                .body(Map.of("kind", "NGO", "answers", List.of(Map.of()), "comments", List.of(Map.of())))
                .post(ALL)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/language", "/answers/0/question", "/comments/0/party", "/comments/0/text"));
    }

    @Test
    void sendingAgainUnderTheSameKeyDraftsOnce() {
        GivenRounds.launched("FRA", "RUS");
        String first = stakeholder()
                .header("Idempotency-Key", "one")
                .body(wish())
                .post(ALL)
                .path("id");

        stakeholder()
                .header("Idempotency-Key", "one")
                .body(wish())
                .post(ALL)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(first));
        stakeholder()
                .header("Idempotency-Key", "one")
                .body(wish(List.of(answer("12", "Other words")), List.of()))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
        stakeholder().get(ALL).then().body("items", hasSize(1));
    }

    @Test
    void draftIsReplacedAsAWhole() {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.drafted();

        stakeholder()
                .header("If-Match", "\"0\"")
                .body(wish(List.of(answer("12", "Now we see more."), answer("1.2", "And this.")), List.of()))
                .put(ONE, id)
                .then()
                .statusCode(204)
                .header("ETag", equalTo("\"1\""));

        stakeholder()
                .get(ONE, id)
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("answers.text", contains("And this.", "Now we see more."))
                .body("comments", hasSize(0));
    }

    @Test
    void changesOfADraftNeedItsCurrentTag() {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.drafted();

        stakeholder().body(wish()).put(ONE, id).then().statusCode(428);
        stakeholder().post(ONE + "/submit", id).then().statusCode(428);
        stakeholder()
                .header("If-Match", "\"7\"")
                .body(wish())
                .put(ONE, id)
                .then()
                .statusCode(412);
        stakeholder()
                .header("If-Match", "\"7\"")
                .post(ONE + "/submit", id)
                .then()
                .statusCode(412);
    }

    @Test
    void revisionIsHeldAgainstTheSameRules() {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.drafted();

        stakeholder()
                .header("If-Match", "\"0\"")
                .body(wish(List.of(answer("9", "A group")), List.of(comment("NOR", "Off the roster"))))
                .put(ONE, id)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answers/0/question", "/comments/0/party"));
        stakeholder().get(ONE, id).then().header("ETag", equalTo("\"0\"")).body("answers.question", contains("12"));
    }

    @Test
    void ofTwoTabsThatReplaceADraftAtOnceOneIsTaken() throws Exception {
        GivenRounds.launched("FRA", "RUS");
        String id = GivenSubmissions.drafted();

        Callable<Integer> replacing = () -> stakeholder()
                .header("If-Match", "\"0\"")
                .body(wish())
                .put(ONE, id)
                .statusCode();
        assertThat(AtOnce.send(Collections.nCopies(4, replacing)))
                .containsOnlyOnce(204)
                .containsOnly(204, 412);
    }
}
