package org.lanzarote.monitoring.replies.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Everything that a Party submitted stays readable, and is compared. */
@QuarkusTest
class SubmissionsTest {

    private static final String SUBMISSIONS = REPLY + "/submissions";

    @BeforeEach
    void twoSubmissions() {
        GivenRounds.launched("FRA", "NOR");
        GivenReplies.submitted("FRA");
        GivenReplies.publish("FRA");
        GivenReplies.supplemented("FRA", "12", "The newest figures");
    }

    @Test
    void eachSubmissionIsListedWithItsReasonAndDigest() {
        for (var asking : new RequestSpecification[] {focalPoint("FRA"), secretariat(), committee()}) {
            asking.get(SUBMISSIONS, "FRA")
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(1, 2))
                    .body("items.questionnaireVersion", contains(1, 1))
                    .body("items[1].reason", equalTo("New figures"))
                    .body("items[0].publishedAt", equalTo("2027-03-01T12:00:00Z"))
                    .body("items[1]", not(hasKey("publishedAt")));
        }
        var first = focalPoint("FRA").get(SUBMISSIONS, "FRA").<String>path("items[0].sha256");
        focalPoint("FRA").get(SUBMISSIONS, "FRA").then().body("items[1].previousSha256", equalTo(first));
    }

    @Test
    void earlierSubmissionStaysAsItWas() {
        secretariat()
                .get(SUBMISSIONS + "/1", "FRA")
                .then()
                .statusCode(200)
                .body("submission.number", equalTo(1))
                .body("answers.text", hasItem("The answer to 12"));
        secretariat().get(SUBMISSIONS + "/2", "FRA").then().body("answers.text", hasItem("The newest figures"));
    }

    @Test
    void anyTwoSubmissionsAreCompared() {
        secretariat()
                .get(SUBMISSIONS + "/2/diff?from=1", "FRA")
                .then()
                .statusCode(200)
                .body("changes.question", contains("12"))
                .body("changes.kind", contains("CHANGED"))
                .body("changes[0].fields", contains("text"))
                .body("changes[0].before.text", equalTo("The answer to 12"))
                .body("changes[0].after.text", equalTo("The newest figures"));
        secretariat()
                .get(SUBMISSIONS + "/1/diff?from=2", "FRA")
                .then()
                .body("changes[0].after.text", equalTo("The answer to 12"));
        secretariat().get(SUBMISSIONS + "/1/diff?from=1", "FRA").then().body("changes", empty());
    }

    @Test
    void whatWasNotSubmittedIsNotThere() {
        secretariat().get(SUBMISSIONS + "/3", "FRA").then().statusCode(404);
        secretariat().get(SUBMISSIONS + "/2/diff?from=3", "FRA").then().statusCode(404);
        secretariat()
                .get(SUBMISSIONS + "/2/diff", "FRA")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("from"))
                .body("violations.code", contains("NOT_NULL"));
        secretariat().get(SUBMISSIONS, "NOR").then().body("items", empty());
    }

    @Test
    void othersKnowOfNoSubmissionThatWasNotPublished() {
        focalPoint("NOR").get(SUBMISSIONS, "FRA").then().body("items.number", contains(1));
        focalPoint("NOR").get(SUBMISSIONS + "/2", "FRA").then().statusCode(404);
        focalPoint("NOR").get(SUBMISSIONS + "/2/diff?from=1", "FRA").then().statusCode(404);
        nobody().get(SUBMISSIONS, "FRA").then().body("items.number", contains(1));
        GivenReplies.submitted("NOR");
        focalPoint("FRA").get(SUBMISSIONS, "NOR").then().statusCode(404);
        nobody().get(SUBMISSIONS, "NOR").then().statusCode(404);
    }
}
