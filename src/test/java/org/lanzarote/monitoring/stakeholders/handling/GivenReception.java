package org.lanzarote.monitoring.stakeholders.handling;

import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.support.Moment;

/** Given what the Secretariat did with a submission that came in. */
public final class GivenReception {

    public static final String FORWARDED = "/rounds/2/forwardings";

    private GivenReception() {}

    /** The key of an inquiry. */
    public static String asked(String submission) {
        return Moment.made(
                "inquiry into " + submission,
                () -> secretariat()
                        .body(Map.of("text", "Since when is the law silent?"))
                        .post(ONE + "/inquiries", submission)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** The key of what a Party reads of it. */
    public static String forwarded(String submission, String party) {
        return Moment.made(
                "%s forwarded to %s".formatted(submission, party),
                () -> forward(submission, forwarding(party))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    public static Response forward(String submission, Map<String, Object> wish) {
        return secretariat().body(wish).post(ONE + "/forwardings", submission);
    }

    /** The comments on it, nothing withheld. */
    public static Map<String, Object> forwarding(String party) {
        return Map.of("party", party, "answers", List.of(), "withheld", List.of(), "nameConfirmed", false);
    }

    public static Map<String, Object> with(Map<String, Object> wish, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(wish);
        changed.put(field, value);
        return changed;
    }

    /** A passage of the first comment. */
    public static List<Map<String, Object>> withheld(int comment, String passage) {
        return List.of(Map.of("comment", comment, "passage", passage, "ground", "Protection of persons"));
    }
}
