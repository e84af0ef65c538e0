package org.lanzarote.monitoring.replies.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.TAKE_DOWNS;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.publishedWithout;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.whole;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplement;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplemented;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** What a later publication withholds is public no longer in an earlier one. */
@QuarkusTest
class WithheldLaterTest {

    private static final String SUBMISSIONS = REPLY + "/submissions";
    private static final String TEXT = "Ms Invented of unit 7 found three cases.";

    private String law = "";

    @BeforeEach
    void aPublishedReply() {
        Moment.begin(this, () -> {
            GivenRounds.launchedWith(
                    List.of(question("1", "TEXT", "I"), question("2", "TEXT", "I"), question("3", "TEXT", "I")), "FRA");
            law = GivenAttachments.attached("FRA", "law.txt", "Article 18".getBytes(UTF_8));
            saved("FRA", "1", TEXT);
            saved("FRA", "2", "Operational details");
            saved("FRA", "3", "See [the law](attachment:" + law + ").");
            GivenTranslations.translated("FRA", "1", "de", "Frau Erfunden fand drei Fälle.");
            submit("FRA");
            publish("FRA");
        });
    }

    @Test
    void wordsAreGoneFromTheEarlierSubmissionAndNoComparisonShowsThem() {
        supplemented("FRA", "2", "More");

        publishedWithout(passage("1", "Ms Invented", "personal data"));

        answer(nobody(), "/1/answers/1")
                .body("answer.text", equalTo("[withheld: personal data] of unit 7 found three cases."))
                .body("answer.withheldFor", contains("personal data"))
                .body("answer.translations", empty());
        answer(nobody(), "/2/diff?from=1").body("changes.question", contains("2"));
        for (var path : List.of("", "/1", "/1/answers/1", "/2/diff?from=1", "/1/diff?from=2")) {
            assertThat(nobody().get(SUBMISSIONS + path, "FRA").asString()).doesNotContain("Ms Invented", "Erfunden");
        }
        answer(secretariat(), "/1/answers/1").body("answer.text", equalTo(TEXT));
    }

    @Test
    void wordsThatStoodInATranslationAreGoneWithIt() {
        supplemented("FRA", "1", "Frau Erfunden found three cases.");

        publishedWithout(passage("1", "Frau Erfunden", "personal data"));

        answer(nobody(), "/1/answers/1").body("answer.translations", empty());
    }

    @Test
    void wholeAnswerIsGoneAlsoInItsFormerWords() {
        supplemented("FRA", "2", "Other details");

        publishedWithout(whole("2", "security"), whole("1", "proceedings"));

        answer(nobody(), "/1/answers/1").body("answer.text", equalTo("[withheld: proceedings]"));
        answer(nobody(), "/1/answers/2").body("answer.text", equalTo("[withheld: security]"));
        answer(nobody(), "/2/diff?from=1").body("changes", empty());
    }

    @Test
    void fileIsClosedWhereverAnEarlierSubmissionNamesIt() {
        supplement("FRA").then().statusCode(204);
        saved("FRA", "3", "Nothing to see");
        saved("FRA", "2", "It is [in the law](attachment:" + law + ").");
        submit("FRA");

        publishedWithout(passage("2", law, "a mistake"));

        answer(nobody(), "/1/answers/3").body("answer.text", equalTo("See [withheld: a mistake]."));
        nobody().get(ATTACHMENT, "FRA", law).then().statusCode(404);
        secretariat().get(ATTACHMENT, "FRA", law).then().statusCode(200);
    }

    @Test
    void recordNamesThePublicationAsTheReason() {
        supplemented("FRA", "2", "More");
        publish("FRA");
        supplemented("FRA", "2", "Still more");

        publishedWithout(passage("1", "Ms Invented", "personal data"), passage("2", "Still", "security"));
        takenDown("FRA", passage("1", "unit 7", "security"));

        secretariat()
                .get(TAKE_DOWNS, "FRA")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.submission", contains(2, 3))
                .body("items.atPublicationOf", contains(3, null))
                .body("items.takenBy", contains("secretariat", "secretariat"))
                .body("items[0]", not(hasKey("reason")))
                .body("items[0].passages.withheld.passage", contains("Ms Invented"))
                .body("items[0].passages.submissions", contains(List.of(1, 2)))
                .body("items.reason", contains(null, "A person asked for it"));
    }

    @Test
    void whatNoEarlierSubmissionShowsIsNotTakenDown() {
        supplemented("FRA", "2", "Mr Newcomer and more");
        publishedWithout(passage("2", "Mr Newcomer", "personal data"));
        supplemented("FRA", "1", TEXT + " More.");

        publishedWithout(passage("2", "Mr Newcomer", "personal data"));

        secretariat().get(TAKE_DOWNS, "FRA").then().statusCode(200).body("items", empty());
        answer(nobody(), "/1/answers/2").body("answer.text", equalTo("Operational details"));
    }

    @Test
    void whatIsGoneThereIsProposedSinceTheFirstSubmission() {
        supplemented("FRA", "2", "More");
        publishedWithout(passage("1", "Ms Invented", "personal data"));
        supplemented("FRA", "2", "Still more");

        secretariat()
                .get(REPLY + "/publication-proposal", "FRA")
                .then()
                .statusCode(200)
                .body("proposed.withhold.passage", contains("Ms Invented"))
                .body("proposed.sinceSubmission", contains(1))
                .body("proposed.takenDown", contains(false));
    }

    private static ValidatableResponse answer(RequestSpecification asking, String path) {
        return asking.get(SUBMISSIONS + path, "FRA").then().statusCode(200);
    }
}
