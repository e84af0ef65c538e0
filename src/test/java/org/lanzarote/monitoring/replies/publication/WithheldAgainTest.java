package org.lanzarote.monitoring.replies.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.publishedWithout;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.whole;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplement;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplemented;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** What was withheld once stays withheld, or is shown again for a reason. */
@QuarkusTest
class WithheldAgainTest {

    private static final String TEXT = "Ms Invented of unit 7 found three cases.";
    private static final Map<String, String> NAME = passage("1", "Ms Invented", "personal data");

    private static final List<Map<String, Object>> QUESTIONS =
            List.of(question("1", "TEXT", "I"), question("2", "TEXT", "I"), question("3", "TEXT", "I"));

    private String law = "";

    @BeforeEach
    void aSubmittedReply() {
        Moment.begin(this, () -> {
            GivenRounds.launchedWith(QUESTIONS, "FRA");
            law = GivenAttachments.attached("FRA", "law.txt", "Article 18".getBytes(UTF_8));
            saved("FRA", "1", TEXT);
            saved("FRA", "2", "Operational details");
            saved("FRA", "3", "See [the law](attachment:" + law + ").");
            submit("FRA");
        });
    }

    @Test
    void unchangedPassageIsNotShownByNotMentioningIt() {
        publishedWithout(NAME);
        supplemented("FRA", "2", "More");

        publish(List.of())
                .statusCode(409)
                .body("type", equalTo("/problems/withheld-before"))
                .body("violations.pointer", contains("/withheld"))
                .body("violations.code", contains("WITHHELD_STILL_STANDS"))
                .body("violations[0].detail", containsString("Question 1"))
                .body("violations[0].detail", containsString("personal data"));
        nobody().get(REPLY, "FRA").then().body("submission", equalTo(1));

        publish(List.of(NAME)).statusCode(204);
        nobody().get(ANSWER, "FRA", "1").then().body("text", containsString("[withheld: personal data] of unit 7"));
    }

    @Test
    void refusalIsToldInFrench() {
        publishedWithout(NAME);
        supplemented("FRA", "2", "More");

        secretariat()
                .header("Accept-Language", "fr")
                .header("If-Match", recordTag("FRA"))
                .body(Map.of("withheld", List.of()))
                .post(REPLY + "/publish", "FRA")
                .then()
                .body("title", equalTo("Passage déjà occulté"))
                .body("violations[0].detail", containsString("figure encore dans la réponse"));
    }

    @Test
    void proposalTellsWhatStillStandsAndSinceWhen() {
        publishedWithout(NAME, whole("2", "security"), passage("3", law, "a mistake"));
        supplement("FRA").then().statusCode(204);
        saved("FRA", "1", "Somebody found three cases.");
        saved("FRA", "2", "Other details");
        submit("FRA");

        proposal()
                .header("ETag", recordTag("FRA"))
                .body("submission", equalTo(2))
                .body("proposed.withhold.question", contains("1", "2", "3"))
                .body("proposed.withhold.passage", contains("Ms Invented", null, law))
                .body("proposed.withhold.ground", contains("personal data", "security", "a mistake"))
                .body("proposed.sinceSubmission", contains(1, 1, 1))
                .body("proposed.takenDown", contains(false, false, false))
                .body("proposed.state", contains("GONE", "CHANGED", "STANDS"));
    }

    @Test
    void nothingIsProposedBeforeAPublicationAndNoProposalIsThereBeforeASubmission() {
        proposal().body("proposed", empty());

        GivenRounds.launchedWith(3, List.of(question("1", "TEXT", "I")), "FRA");
        secretariat().get("/rounds/3/replies/FRA/publication-proposal").then().statusCode(404);
    }

    @Test
    void shownAgainForAReasonItIsProposedNoMore() {
        publishedWithout(NAME);
        supplemented("FRA", "2", "More");

        publish(List.of(), again("1", "Ms Invented")).statusCode(204);

        nobody().get(ANSWER, "FRA", "1").then().body("text", equalTo(TEXT)).body("withheldFor", nullValue());
        as("auditor")
                .queryParam("operation", "publishReply")
                .get("/trail")
                .then()
                .body("items.reason", contains("She agreed", null));
        supplemented("FRA", "2", "Still more");
        proposal().body("proposed", empty());
        publish(List.of()).statusCode(204);
    }

    @Test
    void whatIsTakenDownIsProposedAndALaterDecisionHolds() {
        publishedWithout(NAME);
        supplemented("FRA", "2", "More");
        publish(List.of(), again("1", "Ms Invented")).statusCode(204);
        takenDown("FRA", passage("1", "Ms Invented", "security"));
        supplemented("FRA", "2", "Still more");

        proposal()
                .body("proposed.withhold.ground", contains("security"))
                .body("proposed.sinceSubmission", contains(2))
                .body("proposed.takenDown", contains(true));
        publish(List.of()).statusCode(409);
        publish(List.of(passage("1", "Ms Invented of unit 7", "security"))).statusCode(204);
        proposal().body("proposed.withhold.passage", contains("Ms Invented", "Ms Invented of unit 7"));
    }

    @Test
    void aPassageIsWithheldAgainInWholeAndNotInPart() {
        publishedWithout(passage("1", "Ms Invented of unit 7", "personal data"));
        supplemented("FRA", "2", "More");

        publish(List.of(passage("1", "Ms Invented", "personal data"))).statusCode(409);
        publish(List.of(passage("1", "Ms Invented of", "one"), passage("1", "of unit 7", "two")))
                .statusCode(204);
        nobody().get(ANSWER, "FRA", "1")
                .then()
                .body("text", equalTo("[withheld: one] [withheld: two] found three cases."));
    }

    @Test
    void wholeAnswerStaysWithheldAlsoInOtherWords() {
        publishedWithout(whole("2", "security"));
        supplemented("FRA", "2", "Other details");

        publish(List.of(passage("2", "Other", "security")))
                .statusCode(409)
                .body("violations.code", contains("WITHHELD_ANSWER_CHANGED"));
        publish(List.of(passage("2", "Other", "security")), Map.of("question", "2", "reason", "It is known"))
                .statusCode(204);
        nobody().get(ANSWER, "FRA", "2").then().body("text", equalTo("[withheld: security] details"));
    }

    @Test
    void whatTheAnswerSaysNoMoreNeedsNothing() {
        publishedWithout(NAME);
        supplemented("FRA", "1", "Somebody found three cases.");

        publish(List.of()).statusCode(204);
    }

    @Test
    void fileStaysWithheldWhicheverAnswerNamesIt() {
        publishedWithout(passage("3", law, "a mistake"));
        supplement("FRA").then().statusCode(204);
        saved("FRA", "3", "Nothing to see");
        saved("FRA", "2", "It is [in the law](attachment:" + law + ").");
        submit("FRA");

        proposal().body("proposed.withhold.question", contains("2")).body("proposed.state", contains("STANDS"));
        publish(List.of()).statusCode(409);
        publish(List.of(passage("2", law, "a mistake"))).statusCode(204);
        nobody().get(ATTACHMENT, "FRA", law).then().statusCode(404);
    }

    @Test
    void passageStaysWithheldInATranslation() {
        publishedWithout(NAME);
        supplement("FRA").then().statusCode(204);
        saved("FRA", "1", "Somebody found three cases.");
        GivenTranslations.translated("FRA", "1", "de", "Ms Invented fand drei Fälle.");
        submit("FRA");

        proposal().body("proposed.state", contains("STANDS"));
        publish(List.of()).statusCode(409);
        publish(List.of(NAME)).statusCode(204);
        nobody().get(ANSWER, "FRA", "1").then().body("translations", empty());
    }

    @Test
    void passageStaysWithheldInALaterVersionOfTheQuestionnaire() {
        publishedWithout(NAME);
        var more = new ArrayList<>(QUESTIONS);
        more.add(with(question("4", "TEXT", "I"), "required", false));
        draft(wish(more)).statusCode(201);
        GivenRounds.publish("/rounds/2/questionnaire/versions/2", "\"0\"");
        supplement("FRA").then().statusCode(204);
        focalPoint("FRA")
                .header("If-Match", tag("FRA"))
                .body(Map.of("version", 2))
                .post(REPLY + "/move", "FRA")
                .then()
                .statusCode(204);
        submit("FRA");

        publish(List.of()).statusCode(409);
        publish(List.of(NAME)).statusCode(204);
    }

    @Test
    void aReasonStandsForSomethingThatIsShownAgain() {
        publishedWithout(NAME);
        supplemented("FRA", "2", "More");

        publish(List.of(NAME), again("1", "Ms Invented"))
                .statusCode(422)
                .body("violations.pointer", contains("/shownAgain/0"));
        publish(List.of(NAME), again("2", "Operational"))
                .statusCode(422)
                .body("violations.pointer", contains("/shownAgain/0"));
        publish(List.of(), Map.of("question", "1", "passage", "Ms Invented", "reason", " "))
                .statusCode(422)
                .body("violations.pointer", contains("/shownAgain/0/reason"));
    }

    private static ValidatableResponse proposal() {
        return secretariat().get(REPLY + "/publication-proposal", "FRA").then().statusCode(200);
    }

    private static ValidatableResponse publish(List<?> withheld, Map<?, ?>... shown) {
        return secretariat()
                .header("If-Match", recordTag("FRA"))
                .body(Map.of("withheld", withheld, "shownAgain", List.of(shown)))
                .post(REPLY + "/publish", "FRA")
                .then();
    }

    private static Map<String, String> again(String question, String passage) {
        return Map.of("question", question, "passage", passage, "reason", "She agreed");
    }
}
