package org.lanzarote.monitoring.outcome.amendment;

import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Given drafts that delegations may amend, and what they propose. */
public final class GivenAmendments {

    public static final String FRANCE = "committee-fra";
    public static final String NORWAY = "committee-nor";

    static final String DRAFTS = GivenReport.REPORT + "/drafts";
    static final String AMENDMENTS = GivenReport.REPORT + "/amendments";
    static final String UNTIL = "2027-04-01T12:00:00Z";

    private GivenAmendments() {}

    /**
     * France proposed an amendment to a draft that was superseded, and its text was worded anew; to the draft that is open it
     * proposed another, which Norway supports, and Norway a third.
     */
    public static void inRound(int round) {
        var report = "/rounds/" + round + "/report";
        GivenReport.post(report, GivenReport.report()).statusCode(201);
        GivenReport.post(report + "/chapters", GivenReport.chapter("II")).statusCode(201);
        GivenReport.post(report + "/paragraphs", GivenReport.paragraph(53, "II"))
                .statusCode(201);
        GivenReport.post(report + "/drafts", draft("First draft")).statusCode(201);
        proposed(FRANCE, report + "/drafts/1", wish("/paragraphs/53", "What France says."));
        GivenReport.put(report + "/paragraphs/53", GivenReport.paragraph(53, "II"))
                .statusCode(204);
        GivenReport.post(report + "/drafts", draft("Second draft")).statusCode(201);
        proposed(FRANCE, report + "/drafts/2", wish("/paragraphs/53", "What France says."));
        proposed(NORWAY, report + "/drafts/2", wish("/paragraphs/53", "What Norway says."));
        tell(NORWAY, report + "/amendments/2", "support", null).statusCode(204);
    }

    /** A draft of the report was open, and what France proposed was withdrawn; nothing is left to do. */
    public static void withdrawn() {
        tabled();
        proposed(FRANCE, wish("/paragraphs/53", "What France says."));
        tell(FRANCE, AMENDMENTS + "/1", "withdraw", Map.of("because", "Said elsewhere"))
                .statusCode(204);
        closed();
    }

    public static Map<String, Object> draft(String title) {
        return Map.of("title", title, "closesAt", UNTIL);
    }

    static void tabled() {
        GivenReport.post(DRAFTS, draft("First draft")).statusCode(201);
    }

    static void closed() {
        tell("secretariat", DRAFTS + "/1", "close", null).statusCode(204);
    }

    /** How a text is to read. */
    public static Map<String, Object> wish(String place, String wording) {
        return wish(place, "REPLACE", wording);
    }

    static Map<String, Object> wish(String place, String kind, @Nullable String wording) {
        Map<String, Object> wish = new HashMap<>(Map.of("place", place, "kind", kind, "justification", "Clearer"));
        if (wording != null) {
            wish.put("wording", wording);
        }
        return wish;
    }

    private static void proposed(String delegation, String draft, Map<String, Object> wish) {
        as(delegation).body(wish).post(draft + "/amendments").then().statusCode(201);
    }

    static ValidatableResponse propose(String delegation, Map<String, Object> wish) {
        return as(delegation).body(wish).post(DRAFTS + "/1/amendments").then();
    }

    /** Proposes to the first draft; gives the number. */
    static String proposed(String delegation, Map<String, Object> wish) {
        return propose(delegation, wish).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse tell(String account, String path, String verb, @Nullable Object body) {
        var request = as(account).header("If-Match", tag(account, path));
        return (body == null ? request : request.body(body))
                .post(path + "/" + verb)
                .then();
    }

    static ValidatableResponse put(String account, String path, Object body) {
        return as(account)
                .header("If-Match", tag(account, path))
                .body(body)
                .put(path)
                .then();
    }

    public static ValidatableResponse put(String account, String path, String part, Object body) {
        return as(account)
                .header("If-Match", tag(account, path))
                .body(body)
                .put(path + "/" + part)
                .then();
    }

    /** The paragraph reads so now. */
    static void revised(int paragraph, String markdown) {
        var wish = new HashMap<>(GivenReport.paragraph(paragraph, "II"));
        wish.put("text", GivenReport.plain(markdown));
        GivenReport.put(GivenReport.REPORT + "/paragraphs/" + paragraph, wish).statusCode(204);
    }

    static ValidatableResponse read(String number) {
        return secretariat().get(AMENDMENTS + "/" + number).then().statusCode(200);
    }

    private static String tag(String account, String path) {
        return Objects.requireNonNullElse(as(account).get(path).header("ETag"), "\"0\"");
    }
}
