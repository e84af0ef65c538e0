package org.lanzarote.monitoring.replies.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;

/** What is withheld at publication is read by those who read the submission, and by nobody else. */
@QuarkusTest
class WithholdingTest {

    private static final String TEXT = "Ms Invented of unit 7 found three cases in unit 7.";

    @BeforeEach
    void aSubmittedReply() {
        Moment.begin(this, () -> {
            GivenRounds.launchedWith(
                    List.of(question("1", "TEXT", "I"), question("2", "LINKS", "I"), question("3", "TEXT", "I")),
                    "FRA");
            save("FRA", "1", "\"0\"", textAnswer(TEXT)).then().statusCode(200);
            save(
                            "FRA",
                            "2",
                            "\"0\"",
                            Map.of(
                                    "references",
                                    List.of(
                                            Map.of("title", "Decree", "url", "https://example.org/unit-7/decree"),
                                            Map.of("title", "Law", "url", "https://example.org/law")),
                                    "text",
                                    "",
                                    "language",
                                    "EN"))
                    .then()
                    .statusCode(200);
            save("FRA", "3", "\"0\"", textAnswer("Operational details")).then().statusCode(200);
            submit("FRA", tag("FRA")).then().statusCode(204);
        });
    }

    @Test
    void groundStandsWhereThePassageStood() {
        publishWithout(List.of(withhold("1", "Ms Invented", "personal data"), withhold("1", "unit 7", "security")));

        nobody().get(ANSWER, "FRA", "1")
                .then()
                .body(
                        "text",
                        equalTo("[withheld: personal data] of [withheld: security] found three cases in"
                                + " [withheld: security]."))
                .body("withheldFor", contains("personal data", "security"));
        secretariat().get(ANSWER, "FRA", "1").then().body("text", equalTo(TEXT)).body("withheldFor", nullValue());
    }

    @Test
    void overlappingPassagesLeaveNothingBetweenThem() {
        publishWithout(List.of(withhold("1", "Ms Invented of", "one"), withhold("1", "of unit 7", "two")));

        nobody().get(ANSWER, "FRA", "1")
                .then()
                .body("text", equalTo("[withheld: one] [withheld: two] found three cases in unit 7."));
    }

    @Test
    void wholeAnswerMayBeWithheld() {
        publishWithout(List.of(Map.of("question", "3", "ground", "ongoing proceedings")));

        nobody().get(ANSWER, "FRA", "3").then().body("text", equalTo("[withheld: ongoing proceedings]"));
    }

    @Test
    void addressOfWhichAPartIsWithheldGoesWhole() {
        publishWithout(List.of(withhold("2", "unit-7", "security")));

        nobody().get(ANSWER, "FRA", "2")
                .then()
                .body("references.title", contains("Decree [withheld: security]", "Law"))
                .body("references.url", contains(null, "https://example.org/law"));
        nobody().accept("text/html")
                .get(REPLY, "FRA")
                .then()
                .body(allOf(
                        containsString("Withheld in part: security"),
                        containsString("Decree [withheld: security]"),
                        containsString("<a href=\"https://example.org/law\">Law</a>")));
    }

    @Test
    void whatIsWithheldIsNowhereElse() {
        publishWithout(List.of(withhold("1", "Ms Invented", "personal data")));

        for (var path : List.of(REPLY, REPLY + "/answers", ANSWER.replace("{question}", "1"))) {
            assertThat(nobody().get(path, "FRA").asString()).doesNotContain("Ms Invented");
        }
        outOfContract(nobody())
                .get("/forgetful")
                .then()
                .body("withheld", empty())
                .body("submittedQuestions", empty());
        outOfContract(secretariat()).get("/forgetful").then().body("withheld", hasItem("Ms Invented"));
    }

    @Test
    void whatIsNotThereCannotBeWithheld() {
        publish(
                        "FRA",
                        recordTag("FRA"),
                        List.of(withhold("1", "Mr Invented", "personal data"), withhold("9", "unit", "security")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/withheld/0/passage", "/withheld/1/question"));
        nobody().get(REPLY, "FRA").then().statusCode(404);
        secretariat().get(REPLY, "FRA").then().body("status", not(equalTo("PUBLISHED")));
    }

    @Test
    void groundIsPlainWords() {
        for (var ground : List.of("<b>data</b>", "see [this](https://example.org)", "two\nlines")) {
            publish("FRA", recordTag("FRA"), List.of(withhold("1", "unit 7", ground)))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", hasItem("/withheld/0/ground"));
        }
    }

    private static void publishWithout(List<Map<String, String>> withheld) {
        publish("FRA", recordTag("FRA"), withheld).then().statusCode(204);
    }

    private static Map<String, String> withhold(String question, String passage, String ground) {
        return Map.of("question", question, "passage", passage, "ground", ground);
    }
}
