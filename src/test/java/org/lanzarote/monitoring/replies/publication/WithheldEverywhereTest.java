package org.lanzarote.monitoring.replies.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.proposal;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.publish;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.publishedWithout;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.whole;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplement;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplemented;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** What was withheld once stays withheld in every answer, translation, writing and later round. */
@QuarkusTest
class WithheldEverywhereTest {

    private static final String NAME = "Ms Invented of unit 7";
    private static final String TEXT = NAME + " found three cases.";
    private static final String NOW = "/rounds/2/replies/FRA";
    private static final String LATER = "/rounds/3/replies/FRA";

    private static final List<Map<String, Object>> QUESTIONS =
            List.of(question("1", "TEXT", "I"), question("2", "TEXT", "I"), question("3", "TEXT", "I"));

    @BeforeEach
    void aSubmittedReply() {
        Moment.begin(this, () -> {
            GivenRounds.launchedWith(QUESTIONS, "FRA");
            saved("FRA", "1", TEXT);
            saved("FRA", "2", "Operational details of unit 7");
            saved("FRA", "3", "Nothing");
            GivenTranslations.translated("FRA", "1", "de", "Frau Invented von Einheit 7 fand drei Fälle.");
            submit("FRA");
        });
    }

    @Test
    void translationsStayWithheldWhereThePassageIsGone() {
        publishedWithout(passage("1", NAME, "personal data"));
        supplemented("FRA", "1", "Somebody found three cases.");

        proposal(NOW).body("proposed.state", contains("GONE")).body("withoutTranslations", contains("1"));
        publish(NOW, List.of()).statusCode(204);

        nobody().get(ANSWER, "FRA", "1")
                .then()
                .body("text", equalTo("Somebody found three cases."))
                .body("translations", empty());
    }

    @Test
    void translationsStayWithheldAfterATakeDown() {
        publishedWithout();
        takenDown("FRA", passage("1", NAME, "personal data"));
        supplemented("FRA", "1", "Somebody found three cases.");

        publish(NOW, List.of()).statusCode(204);

        nobody().get(ANSWER, "FRA", "1").then().body("translations", empty());
    }

    @Test
    void translationsAreShownAgainForAReasonThoughThePassageIsGone() {
        publishedWithout(passage("1", NAME, "personal data"));
        supplemented("FRA", "1", "Somebody found three cases.");

        publish(NOW, List.of(), again("1", NAME)).statusCode(204);

        nobody().get(ANSWER, "FRA", "1").then().body("translations", hasSize(1));
        proposal(NOW).body("proposed", empty()).body("withoutTranslations", empty());
    }

    @Test
    void passageStaysWithheldInAnotherAnswer() {
        publishedWithout(passage("1", NAME, "personal data"));
        moved("Somebody found three cases.", "It was " + NAME + ".");

        proposal(NOW)
                .body("proposed.withhold.question", contains("2"))
                .body("proposed.withhold.passage", contains(NAME))
                .body("proposed.state", contains("STANDS"));
        publish(NOW, List.of())
                .statusCode(409)
                .body("violations.code", contains("WITHHELD_STILL_STANDS"))
                .body("violations[0].detail", containsString("Question 2"));
        publish(NOW, List.of(passage("2", NAME, "personal data"))).statusCode(204);
        nobody().get(ANSWER, "FRA", "2").then().body("text", equalTo("It was [withheld: personal data]."));
    }

    @Test
    void passageStaysWithheldHoweverItIsWritten() {
        publishedWithout(passage("1", NAME, "personal data"));
        var written = "MS  **\u00cdNVENTED**\u2011of–unit 7";
        supplemented("FRA", "1", written + " found three cases.");

        proposal(NOW).body("proposed.withhold.passage", contains(written)).body("proposed.state", contains("CHANGED"));
        publish(NOW, List.of()).statusCode(409).body("violations.code", contains("WITHHELD_WORDS_REWRITTEN"));
        publish(NOW, List.of(passage("1", written, "personal data"))).statusCode(204);
        nobody().get(ANSWER, "FRA", "1").then().body("text", equalTo("[withheld: personal data] found three cases."));
    }

    @Test
    void eachWritingIsDecidedOn() {
        publishedWithout(passage("1", NAME, "personal data"));
        moved(TEXT, "It was ms invented of unit 7.");

        publish(NOW, List.of(passage("1", NAME, "personal data")))
                .statusCode(409)
                .body("violations.code", contains("WITHHELD_WORDS_REWRITTEN"));
        publish(NOW, List.of(passage("1", NAME, "personal data")), again("2", "ms invented of unit 7"))
                .statusCode(204);

        nobody().get(ANSWER, "FRA", "2").then().body("text", equalTo("It was ms invented of unit 7."));
        proposal(NOW).body("proposed.withhold.question", contains("1"));
    }

    @Test
    void shortWordsStayWithheldInTheirOwnQuestionAlone() {
        publishedWithout(passage("1", "unit 7", "security"));
        supplemented("FRA", "3", "The Unit 7 and unit 7");

        proposal(NOW).body("proposed.withhold.question", contains("1"));
        publish(NOW, List.of(passage("1", "unit 7", "security"))).statusCode(204);
    }

    @Test
    void wordsOfAnAnswerWithheldWholeStayWithheldInAnother() {
        publishedWithout(whole("2", "security"));
        moved("We say: operational details of Unit 7.", "Nothing");

        proposal(NOW)
                .body("proposed.withhold.question", contains("1", "2"))
                .body("proposed.withhold.passage", contains("operational details of Unit 7", null))
                .body("proposed.state", contains("CHANGED", "CHANGED"));
        publish(NOW, List.of(whole("2", "security")))
                .statusCode(409)
                .body("violations.code", contains("WITHHELD_WORDS_REWRITTEN"));
    }

    @Test
    void wordsStayWithheldInALaterRound() {
        publishedWithout(passage("1", NAME, "personal data"), whole("2", "security"));
        prefilledInALaterRound();

        proposal(LATER)
                .body("proposed.withhold.question", contains("1", "2"))
                .body("proposed.sinceRound", contains(2, 2))
                .body("proposed.sinceSubmission", contains(1, 1))
                .body("proposed.state", contains("STANDS", "STANDS"));
        publish(LATER, List.of())
                .statusCode(409)
                .body("violations.code", contains("WITHHELD_IN_EARLIER_ROUND", "WITHHELD_IN_EARLIER_ROUND"))
                .body("violations[0].detail", containsString("of round 2"));
        nobody().get(LATER).then().statusCode(404);
        publish(LATER, List.of(passage("1", NAME, "personal data")), Map.of("question", "2", "reason", "It is known"))
                .statusCode(204);
        nobody().get(LATER + "/answers/1").then().body("text", containsString("[withheld: personal data]"));
    }

    @Test
    void whatWasTakenDownStaysSoInALaterRound() {
        publishedWithout();
        takenDown("FRA", passage("1", NAME, "personal data"));
        prefilledInALaterRound();

        publish(LATER, List.of()).statusCode(409);
        publish(LATER, List.of(passage("1", NAME, "personal data"))).statusCode(204);
    }

    /** The Party says this in its first answer and that in its second one. */
    private static void moved(String first, String second) {
        supplement("FRA").then().statusCode(204);
        saved("FRA", "1", first);
        saved("FRA", "2", second);
        submit("FRA");
    }

    private static void prefilledInALaterRound() {
        GivenRounds.launchedWith(3, QUESTIONS, "FRA");
        tell(LATER, "/prefill", Map.of("fromRound", 2, "questions", Map.of("1", "1", "2", "2")))
                .statusCode(200);
        tell(LATER + "/answers/1", "/confirm", Map.of()).statusCode(204);
        tell(LATER + "/answers/2", "/confirm", Map.of()).statusCode(204);
        focalPoint("FRA")
                .header("If-Match", tag(LATER + "/answers/3"))
                .body(Map.of("text", "Nothing", "language", "EN"))
                .put(LATER + "/answers/3")
                .then()
                .statusCode(200);
        focalPoint("FRA")
                .header("If-Match", tag(LATER))
                .post(LATER + "/submit")
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse tell(String thing, String verb, Map<String, ?> body) {
        var asking = focalPoint("FRA").header("If-Match", tag(thing));
        return (body.isEmpty() ? asking : asking.body(body)).post(thing + verb).then();
    }

    private static String tag(String thing) {
        return focalPoint("FRA").get(thing).header("ETag");
    }

    private static Map<String, String> again(String question, String passage) {
        return Map.of("question", question, "passage", passage, "reason", "She agreed");
    }
}
