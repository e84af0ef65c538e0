package org.lanzarote.monitoring.stakeholder;

import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.round.GivenRounds;

/** Given a stakeholder's submission to a launched round, made through the API as its organisation makes it. */
public final class GivenSubmissions {

    static final String ALL = "/rounds/" + GivenRounds.ROUND + "/stakeholder-submissions";
    static final String ONE = ALL + "/{id}";

    private GivenSubmissions() {}

    static Map<String, Object> wish(List<?> answers, List<?> comments) {
        return Map.of("kind", "NGO", "language", "EN", "answers", answers, "comments", comments);
    }

    /** An answer to question 12, a comment on RUS and one on FRA, each as a whole. */
    public static Map<String, Object> wish() {
        return wish(
                List.of(answer("12", "We see gaps.")),
                List.of(comment("RUS", "The law is silent."), comment("FRA", "Much was done.")));
    }

    static Map<String, String> answer(String question, String text) {
        return Map.of("question", question, "text", text);
    }

    static Map<String, String> comment(String party, String text) {
        return Map.of("party", party, "text", text);
    }

    /** A comment on an answer of a published submission. */
    static Map<String, Object> comment(String party, int submission, String question, String text) {
        return Map.of("party", party, "submission", submission, "question", question, "text", text);
    }

    /** The id of a draft. */
    public static String drafted() {
        return drafted(wish());
    }

    static String drafted(Map<String, Object> wish) {
        return stakeholder()
                .body(wish)
                .post(ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of what was submitted. */
    public static String submitted() {
        String id = drafted();
        submit(id);
        return id;
    }

    static void submit(String id) {
        stakeholder()
                .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                .post(ONE + "/submit", id)
                .then()
                .statusCode(204);
    }

    /** The id of what was published. */
    public static String published() {
        String id = submitted();
        secretariat()
                .header("If-Match", secretariat().get(ONE, id).header("ETag"))
                .post(ONE + "/publish", id)
                .then()
                .statusCode(204);
        return id;
    }
}
