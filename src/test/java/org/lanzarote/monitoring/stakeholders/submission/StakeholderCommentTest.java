package org.lanzarote.monitoring.stakeholders.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ALL;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A stakeholder comments on what was published of a Party's reply, and names it. */
@QuarkusTest
class StakeholderCommentTest {

    @BeforeEach
    void repliesInEveryState() {
        GivenRounds.launched("FRA", "RUS", "DEU", "NOR");
        GivenReplies.published("FRA");
        GivenReplies.submitted("RUS");
        GivenReplies.answered("DEU");
    }

    @Test
    void commentNamesThePublishedSubmissionAndTheQuestion() {
        String id = GivenSubmissions.drafted(wish(
                List.of(),
                List.of(
                        comment("FRA", 1, "9.1", "The law is silent."),
                        Map.of("party", "FRA", "submission", 1, "text", "Well written."),
                        comment("NOR", "We await its reply."))));

        stakeholder()
                .get(ONE, id)
                .then()
                .body("comments.party", contains("FRA", "FRA", "NOR"))
                .body("comments.submission", contains(1, 1, null))
                .body("comments.question", contains("9.1", null, null))
                .body("comments.newerSubmission", contains(null, null, null));
    }

    @Test
    @Tag("slow") // 1.2 s
    void whatIsNotPublishedIsRefusedWhetherItExistsOrNot() {
        var told = List.of("RUS", "DEU", "NOR").stream()
                .map(party -> refused(comment(party, 1, "9.1", "We know better."))
                        .body("violations.pointer", contains("/comments/0/submission"))
                        .extract()
                        .asString()
                        .replace(party, "")
                        .replaceAll("\"instance\":\"[^\"]*\"", ""))
                .toList();

        assertThat(told.get(0)).isEqualTo(told.get(1)).isEqualTo(told.get(2));
    }

    @Test
    void commentOnAnAnswerNamesASubmissionThatHasIt() {
        refused(Map.of("party", "FRA", "question", "9.1", "text", "Which one?"))
                .body("violations.pointer", contains("/comments/0/submission"));
        refused(comment("FRA", 2, "9.1", "Not yet")).body("violations.pointer", contains("/comments/0/submission"));
        refused(comment("FRA", 1, "9", "A group")).body("violations.pointer", contains("/comments/0/question"));
        refused(comment("FRA", 0, "9.1", "None")).body("violations.pointer", contains("/comments/0/submission"));
        refused(comment("USA", 1, "9.1", "No Party")).body("violations.pointer", contains("/comments/0/party"));
    }

    @Test
    void laterPublicationMarksTheCommentAndLaterWorkDoesNot() {
        String id = GivenSubmissions.drafted(wish(
                List.of(),
                List.of(comment("FRA", 1, "9.1", "The law is silent."), comment("FRA", "On the whole, well."))));
        GivenSubmissions.submit(id);

        GivenReplies.supplemented("FRA", "12", "Corrected");
        secretariat().get(ONE, id).then().body("comments.newerSubmission", contains(null, null));

        GivenReplies.publish("FRA");
        for (var reader : List.of(stakeholder(), secretariat())) {
            reader.get(ONE, id)
                    .then()
                    .body("comments.submission", contains(1, null))
                    .body("comments.newerSubmission", contains(2, null));
        }
    }

    @Test
    @Tag("slow") // 0.8 s
    void validationTellsThatALaterOneWasPublishedAndKeepsNothingFromBeingSubmitted() {
        String id = GivenSubmissions.drafted(wish(List.of(), List.of(comment("FRA", 1, "9.1", "The law is silent."))));
        GivenReplies.supplemented("FRA", "12", "Corrected");
        GivenReplies.publish("FRA");

        stakeholder()
                .get(ONE + "/validation", id)
                .then()
                .body("submittable", equalTo(true))
                .body("remarks.find { it.pointer == '/comments/0/submission' }.severity", equalTo("WARNING"));
        GivenSubmissions.submit(id);
    }

    @Test
    @Tag("slow") // 1.7 s
    void whatIsWithheldOfTheAnswerStaysWithheld() {
        GivenReplies.supplemented("FRA", "12", "Agent Smith said so");
        GivenReplies.publishedWithout("FRA", "12", "Agent Smith");
        String id = GivenSubmissions.drafted(wish(List.of(), List.of(comment("FRA", 2, "12", "Who said so?"))));

        stakeholder()
                .get(ONE, id)
                .then()
                .body("comments.question", contains("12"))
                .body(not(containsString("Smith")));
        nobody().get("/rounds/2/replies/FRA").then().body(not(containsString("Smith")));
    }

    private static ValidatableResponse refused(Map<String, ?> comment) {
        return stakeholder()
                .body(wish(List.of(), List.of(comment)))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"));
    }
}
