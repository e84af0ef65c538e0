package org.lanzarote.monitoring.replies.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What was published of a submission stays readable for everybody at its address, and nothing else of it. */
@QuarkusTest
class PublishedSubmissionsTest {

    private static final String SUBMISSIONS = REPLY + "/submissions";

    private static final List<Supplier<RequestSpecification>> OUTSIDE = List.of(
            () -> nobody(),
            () -> focalPoint("NOR"),
            () -> stakeholder(),
            () -> as("delegate-fra"),
            () -> as("auditor"));

    @BeforeEach
    void onePublished() {
        GivenRounds.launched("FRA", "NOR");
        GivenReplies.published("FRA");
    }

    @Test
    @Tag("slow") // 0.8 s
    void whatWasNotPublishedIsNotThereForOthers() {
        GivenReplies.supplemented("FRA", "12", "The newest figures");

        for (var asking : OUTSIDE) {
            get(asking.get(), "").body("items.number", contains(1));
            for (var path : List.of("/2", "/2/answers/12", "/2/diff?from=1", "/1/diff?from=2", "/1/answers/99")) {
                asking.get().get(SUBMISSIONS + path, "FRA").then().statusCode(404);
            }
            get(asking.get(), "/1").body("submission", not(hasKey("followedBy")));
            get(asking.get(), "/1").body("$", not(hasKey("changedSince")));
        }
        GivenReplies.submitted("NOR");
        nobody().get(SUBMISSIONS, "NOR").then().statusCode(404);
    }

    @Test
    void othersReadOfASubmissionOnlyWhatWasPublished() {
        Map<String, ?> sealed = focalPoint("FRA").get(SUBMISSIONS + "/1", "FRA").path("submission");

        for (var asking : OUTSIDE) {
            Map<String, ?> row = get(asking.get(), "/1").extract().path("submission");
            assertThat(row.keySet()).isEqualTo(Set.of("number", "questionnaireVersion", "submittedAt", "publishedAt"));
            assertThat(asking.get().get(SUBMISSIONS + "/1", "FRA").asString())
                    .doesNotContain(String.valueOf(sealed.get("sha256")), "savedBy", "savedAt", "late");
        }
    }

    @Test
    void publishedSubmissionStaysAndNamesThePublicOneThatFollows() {
        GivenReplies.supplemented("FRA", "1.2", "Corrected");
        GivenReplies.supplemented("FRA", "12", "The newest figures");
        GivenReplies.publish("FRA");

        get(nobody(), "").body("items.number", contains(1, 3)).body("items.followedBy", contains(3, null));
        for (var asking : List.of(nobody(), secretariat(), focalPoint("FRA"))) {
            get(asking, "/1")
                    .body("submission.followedBy", equalTo(3))
                    .body("changedSince.question", contains("1.2", "12"))
                    .body("changedSince.kind", contains("CHANGED", "CHANGED"))
                    .body("changedSince[1].fields", contains("text"))
                    .body("answers.text", hasItem("The answer to 12"));
        }
        get(nobody(), "/3").body("submission", not(hasKey("followedBy"))).body("$", not(hasKey("changedSince")));
        get(secretariat(), "/2")
                .body("submission.followedBy", equalTo(3))
                .body("changedSince.question", contains("12"));
    }

    @Test
    void oneAnswerOfASubmissionHasAnAddressOfItsOwn() {
        GivenReplies.supplemented("FRA", "12", "The newest figures");
        GivenReplies.publish("FRA");

        for (var asking : List.of(nobody(), focalPoint("NOR"), secretariat(), focalPoint("FRA"))) {
            get(asking, "/1/answers/12")
                    .body("answer.text", equalTo("The answer to 12"))
                    .body("submission.followedBy", equalTo(2))
                    .body("changedSince.fields", contains("text"));
        }
        get(nobody(), "/1/answers/9.1")
                .body("answer.text", equalTo("The answer to 9.1"))
                .body("submission.followedBy", equalTo(2))
                .body("changedSince", nullValue());
        get(nobody(), "/2/answers/12")
                .body("answer.text", equalTo("The newest figures"))
                .body("submission.followedBy", nullValue());
    }

    @Test
    void whatIsWithheldIsInNoFormForOthers() {
        GivenReplies.supplemented("FRA", "12", "Ms Invented and more");
        GivenReplies.publishedWithout("FRA", "12", "Ms Invented");

        for (var path : List.of("/1", "/2", "/2/answers/12", "/1/answers/12", "/2/diff?from=1", "/1/diff?from=2")) {
            assertThat(nobody().get(SUBMISSIONS + path, "FRA").asString()).doesNotContain("Ms Invented");
        }
        get(nobody(), "/2/answers/12")
                .body("answer.text", equalTo("[withheld: It names a person] and more"))
                .body("answer.withheldFor", contains("It names a person"));
        get(nobody(), "/2/diff?from=1")
                .body("changes.question", contains("12"))
                .body("changes[0].before.text", equalTo("The answer to 12"))
                .body("changes[0].after.text", equalTo("[withheld: It names a person] and more"));
        get(secretariat(), "/2/diff?from=1").body("changes[0].after.text", equalTo("Ms Invented and more"));
        get(focalPoint("FRA"), "/2/answers/12").body("answer.text", equalTo("Ms Invented and more"));
    }

    @Test
    void longListOfThemIsReadPageByPage() {
        GivenReplies.supplemented("FRA", "12", "The newest figures");
        GivenReplies.publish("FRA");

        String next = get(nobody(), "?limit=1")
                .body("items.number", contains(1))
                .extract()
                .path("next");
        get(nobody().queryParam("cursor", next), "")
                .body("items.number", contains(2))
                .body("next", nullValue());
    }

    private static ValidatableResponse get(RequestSpecification asking, String path) {
        return asking.get(SUBMISSIONS + path, "FRA").then().statusCode(200);
    }
}
