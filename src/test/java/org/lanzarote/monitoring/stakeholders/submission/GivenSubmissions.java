package org.lanzarote.monitoring.stakeholders.submission;

import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;

/** Given a stakeholder's submission to a launched round, made through the API as its organisation makes it. */
public final class GivenSubmissions {

    public static final String ALL = "/rounds/" + GivenRounds.ROUND + "/stakeholder-submissions";
    public static final String ONE = ALL + "/{id}";
    public static final String ATTACHMENTS = ONE + "/attachments";
    public static final String ATTACHMENT = ATTACHMENTS + "/{attachment}";

    private GivenSubmissions() {}

    public static Map<String, Object> wish(List<?> answers, List<?> comments) {
        return Map.of("kind", "NGO", "language", "EN", "answers", answers, "comments", comments);
    }

    /** An answer to question 12, a comment on RUS and one on FRA, each as a whole. */
    public static Map<String, Object> wish() {
        return wish(
                List.of(answer("12", "We see gaps.")),
                List.of(comment("RUS", "The law is silent."), comment("FRA", "Much was done.")));
    }

    public static Map<String, String> answer(String question, String text) {
        return Map.of("question", question, "text", text);
    }

    public static Map<String, String> comment(String party, String text) {
        return Map.of("party", party, "text", text);
    }

    /** A comment on an answer of a published submission. */
    public static Map<String, Object> comment(String party, int submission, String question, String text) {
        return Map.of("party", party, "submission", submission, "question", question, "text", text);
    }

    public static Response sent(RequestSpecification who, String id, String name, byte[] content) {
        return who.contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(ATTACHMENTS, id);
    }

    /** The key of a file sent to a draft. */
    public static String attached(String id, String name, byte[] content) {
        return sent(stakeholder(), id, name, content)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An answer of a draft that names a file. */
    public static void named(String id, String file) {
        stakeholder()
                .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                .body(wish(
                        List.of(answer("12", "See [it](attachment:" + file + ")")),
                        List.of(comment("RUS", "The law is silent."), comment("FRA", "Much was done."))))
                .put(ONE, id)
                .then()
                .statusCode(204);
    }

    /** The id of a draft. */
    public static String drafted() {
        return drafted(wish());
    }

    public static String drafted(Map<String, Object> wish) {
        return Moment.made(
                "submission " + wish,
                () -> stakeholder()
                        .body(wish)
                        .post(ALL)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** The id of what was submitted. */
    public static String submitted() {
        String id = drafted();
        submit(id);
        return id;
    }

    /** The id of what was submitted: an answer, a comment on an answer that was published, and one on RUS as a whole. */
    public static String submittedOn(String party, int submission, String question) {
        String id = drafted(wish(
                List.of(answer("12", "We see gaps.")),
                List.of(comment(party, submission, question, "The law is silent."), comment("RUS", "Much was done."))));
        submit(id);
        return id;
    }

    public static void submit(String id) {
        Moment.given(
                "submitted " + id,
                () -> stakeholder()
                        .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                        .post(ONE + "/submit", id)
                        .then()
                        .statusCode(204));
    }

    /** The id of what the Secretariat took up. */
    public static String accepted() {
        String id = submitted();
        tell(id, "accept", null);
        return id;
    }

    /** The id of what was published, as a whole. */
    public static String published() {
        String id = submitted();
        publish(id);
        return id;
    }

    /** The key of the copy that everybody reads of what was published. */
    public static String copy(String id) {
        return secretariat().get(ONE, id).path("publishedAs");
    }

    /** Of what was submitted, as a whole. */
    public static void publish(String id) {
        Moment.given("published " + id, () -> {
            tell(id, "accept", null);
            tell(id, "publish", whole());
        });
    }

    /** Nothing withheld, no reaction published. */
    public static Map<String, Object> whole() {
        return Map.of("withheld", List.of(), "reactionsOf", List.of(), "nameConfirmed", false);
    }

    /** What the Secretariat does with a submission that came in. */
    public static void tell(String id, String verb, @Nullable Object body) {
        asked(secretariat(), id, verb, body).then().statusCode(204);
    }

    public static Response asked(RequestSpecification who, String id, String verb, @Nullable Object body) {
        var request = who.header("If-Match", tag(id));
        return (body == null ? request : request.body(body)).post(ONE + "/" + verb, id);
    }

    private static String tag(String id) {
        return stakeholder().get(ONE, id).header("ETag");
    }
}
