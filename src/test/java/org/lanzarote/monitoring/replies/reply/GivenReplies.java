package org.lanzarote.monitoring.replies.reply;

import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lanzarote.monitoring.support.Moment;

/** Given replies to the questionnaire of a launched round, answered through the API as a Party does. */
public final class GivenReplies {

    public static final String REPLIES = "/rounds/2/replies";
    public static final String REPLY = REPLIES + "/{party}";
    public static final String ANSWER = REPLY + "/answers/{question}";

    /** The questions of the questionnaire for tests that take an answer, in its order. */
    public static final List<String> QUESTIONS = List.of("1.1", "1.2", "3.1", "9.1", "12");

    /** What a Party may do with a reply of which it has saved an answer with a text. */
    public static final List<String> ACTIONS_ON_A_DRAFT = List.of(
            "SAVE_ANSWER",
            "SAVE_ANSWERS",
            "TRANSLATE_ANSWER",
            "ATTACH",
            "LOAD_FORM",
            "LOAD_PACKAGE",
            "SUBMIT",
            "DELEGATE",
            "COMMENT");

    private static final List<String> TEXT_QUESTIONS = List.of("1.2", "12");

    private GivenReplies() {}

    /** A reply with every question answered. */
    public static void answered(String party) {
        Moment.given("reply of " + party, () -> QUESTIONS.forEach(question -> answered(party, question)));
    }

    public static void answered(String party, String question) {
        saved(party, question, answer(question));
    }

    /** A text saved over whatever the question has. */
    public static void saved(String party, String question, String text) {
        saved(party, question, textAnswer(text));
    }

    private static void saved(String party, String question, Map<String, String> answer) {
        Moment.given(
                "answer of %s to %s: %s".formatted(party, question, new TreeMap<>(answer)),
                () -> save(party, question, answerTag(party, question), answer)
                        .then()
                        .statusCode(200));
    }

    public static void submit(String party) {
        Moment.given(
                "submission of " + party, () -> submit(party, tag(party)).then().statusCode(204));
    }

    public static void submitted(String party) {
        answered(party);
        submit(party);
    }

    /** A further submission, in which this question has another text. */
    public static void supplemented(String party, String question, String text) {
        Moment.given("supplement of %s to %s: %s".formatted(party, question, text), () -> {
            supplement(party).then().statusCode(204);
            saved(party, question, text);
            submit(party);
        });
    }

    public static void published(String party) {
        submitted(party);
        publish(party);
    }

    /** Makes public what the Party submitted last. */
    public static void publish(String party) {
        Moment.given(
                "publication of " + party,
                () -> publish(party, recordTag(party)).then().statusCode(204));
    }

    /** Makes public what the Party submitted last, without this passage. */
    public static void publishedWithout(String party, String question, String passage) {
        var withheld = Map.of("question", question, "passage", passage, "ground", "It names a person");
        Moment.given(
                "publication of %s without %s of %s".formatted(party, passage, question),
                () -> publish(party, recordTag(party), List.of(withheld)).then().statusCode(204));
    }

    public static Map<String, String> answer(String question) {
        var text = "The answer to " + question;
        return TEXT_QUESTIONS.contains(question) ? textAnswer(text) : yes(text);
    }

    public static Map<String, String> textAnswer(String text) {
        return Map.of("text", text, "language", "EN");
    }

    public static Map<String, String> yes(String text) {
        return Map.of("value", "YES", "text", text, "language", "EN");
    }

    /** What its focal point gets for saving an answer. */
    public static Response save(String party, String question, String tag, Object answer) {
        return focalPoint(party).header("If-Match", tag).body(answer).put(ANSWER, party, question);
    }

    public static Response submit(String party, String tag) {
        return focalPoint(party).header("If-Match", tag).post(REPLY + "/submit", party);
    }

    public static Response publish(String party, String tag) {
        return publish(party, tag, List.of());
    }

    public static Response publish(String party, String tag, List<Map<String, String>> withheld) {
        return secretariat()
                .header("If-Match", tag)
                .body(Map.of("withheld", withheld))
                .post(REPLY + "/publish", party);
    }

    /** What the focal point gets for opening its submitted reply again. */
    public static Response supplement(String party) {
        return focalPoint(party)
                .header("If-Match", tag(party))
                .body(Map.of("reason", "New figures"))
                .post(REPLY + "/supplement", party);
    }

    /** The tag as the Secretariat has it. */
    public static String recordTag(String party) {
        return secretariat().get(REPLY, party).header("ETag");
    }

    public static String tag(String party) {
        return focalPoint(party).get(REPLY, party).header("ETag");
    }

    public static String answerTag(String party, String question) {
        return focalPoint(party).get(ANSWER, party, question).header("ETag");
    }
}
