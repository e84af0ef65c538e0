package org.lanzarote.monitoring.outcome.factsheettext;

import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.made;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Given a published report with a finding, a statement and a practice on RUS. */
final class GivenLiving {

    static final String PUBLICATION = "2027-02-28T12:00:00Z";

    private static final List<String> SEALED =
            List.of(REPORT + "/editions", REPORT + "/editions/1", REPORT + "/document");

    private GivenLiving() {}

    static void published() throws SQLException {
        GivenReport.drafted();
        GivenReplies.submitted("RUS");
        GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
        made(REPORT + "/statements", GivenReport.statement("RUS"));
        made(REPORT + "/practices", GivenReport.practice("RUS"));
        GivenReport.adopted();
        GivenReport.published();
        GivenFactsheets.publishedAt(PUBLICATION);
    }

    static String finding() {
        return only(FINDINGS);
    }

    static String statement() {
        return only(REPORT + "/statements");
    }

    static String practice() {
        return only(REPORT + "/practices");
    }

    /** What stays as it was adopted. */
    static List<String> sealed() {
        return SEALED.stream().map(path -> nobody().get(path).asString()).toList();
    }

    /** The same in other words, with the same footnotes. */
    static Map<String, Object> words(Map<String, Object> wish, String markdown) {
        var other = new HashMap<>(wish);
        var text = new HashMap<>((Map<?, ?>) wish.get("text"));
        other.put("text", Map.of("markdown", markdown, "citations", text.get("citations")));
        return other;
    }

    static ValidatableResponse factsheet(String party) {
        return nobody().get("/rounds/2/factsheets/" + party).then().statusCode(200);
    }

    private static String only(String list) {
        return nobody().get(list).path("items[0].id");
    }
}
