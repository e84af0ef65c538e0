package org.lanzarote.monitoring.analysis.comment;

import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Given findings that lie open to the Party that they are about. */
public final class GivenOpenFindings {

    public static final String PERIODS = "/rounds/2/comment-periods";
    static final String UNTIL = "2027-04-01T12:00:00Z";

    private GivenOpenFindings() {}

    /** A finding on a Party that is proposed; gives its id. */
    public static String proposed(String party, String question, String... paragraphs) {
        var id = GivenReport.finding(party, question, paragraphs);
        propose(id);
        return id;
    }

    static void propose(String finding) {
        var path = GivenReport.FINDINGS + "/" + finding;
        tell("secretariat", path, "propose", null).statusCode(204);
    }

    /** Opens these findings, or all where none is named; gives the key. */
    public static String opened(String party, String... findings) {
        return open(Map.of("party", party, "until", UNTIL, "findings", List.of(findings)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse open(Map<String, Object> wish) {
        return secretariat().body(wish).post(PERIODS).then();
    }

    /** Saves a comment on the finding at this place of the period. */
    public static ValidatableResponse say(String account, String period, int place, String text) {
        return save(account, period, place, Map.of("kind", "COMMENT", "text", text));
    }

    static ValidatableResponse save(String account, String period, int place, Map<String, Object> comment) {
        return put(account, period, place, "comment", comment);
    }

    public static ValidatableResponse answer(
            String account, String period, int place, String disposition, String reason) {
        return put(account, period, place, "answer", Map.of("disposition", disposition, "reason", reason));
    }

    private static ValidatableResponse put(
            String account, String period, int place, String what, Map<String, Object> body) {
        var path = PERIODS + "/" + period + "/findings/" + place;
        return as(account)
                .header("If-Match", tag(account, path))
                .body(body)
                .put(path + "/" + what)
                .then();
    }

    public static ValidatableResponse send(String account, String period) {
        return tell(account, PERIODS + "/" + period, "send", Map.of("noCommentOnRest", true));
    }

    public static ValidatableResponse release(String period) {
        return tell("secretariat", PERIODS + "/" + period, "release", null);
    }

    static ValidatableResponse tell(String account, String path, String verb, @Nullable Object body) {
        var request = as(account).header("If-Match", tag(account, path));
        return (body == null ? request : request.body(body))
                .post(path + "/" + verb)
                .then();
    }

    /** The tag that an account reads; one of nothing where it reads nothing. */
    static String tag(String account, String path) {
        return Objects.requireNonNullElse(as(account).get(path).header("ETag"), "\"0\"");
    }

    /** Revises a finding on Russia, and proposes it again. */
    static void revised(String finding, String markdown) {
        var wish = new HashMap<>(GivenReport.findingWish("RUS", "9.1"));
        wish.put("text", GivenReport.plain(markdown));
        GivenReport.put(GivenReport.FINDINGS + "/" + finding, wish).statusCode(204);
        propose(finding);
    }
}
