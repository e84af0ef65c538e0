package org.lanzarote.monitoring.factsheets.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.people.party.GivenNewName;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Another style, or another name, is a change of the factsheets in which it changes a word, and of no other. */
@QuarkusTest
class RewordedFactsheetsTest {

    @Test
    @Tag("slow") // 0.5 s
    void headingIsAChangeOfTheFactsheetsThatPrintIt() {
        GivenReport.drafted();
        post(REPORT + "/statements", GivenReport.statement("RUS")).statusCode(201);
        GivenReport.adopted();
        GivenReport.published();
        var own = List.of(Map.of("party", "NOR", "headings", heading("generic")));
        head(Map.of("parties", own));
        edited().body("items.party", contains("NOR"));
        GivenFactsheets.published();
        edited().body("items", empty());

        head(Map.of());
        edited().body("items.party", contains("NOR"));
        head(Map.of("parties", own));
        edited().body("items", empty());
        head(Map.of("parties", own, "headings", heading("recommendations")));
        edited().body("items.party", contains("RUS"));
    }

    @Test
    @Tag("slow") // 0.5 s
    void newNameIsAChangeOfTheFactsheetsInWhichItStands() throws SQLException {
        GivenReport.drafted();
        GivenReplies.published("NOR");
        var citing = new HashMap<>(GivenReport.statement("RUS"));
        citing.put(
                "text",
                cited(
                        "to do as others do.[^a][^b]",
                        citation("a", "RECOMMENDATION", "II-1"),
                        citation("b", "ANSWER", "NOR/1.2@1")));
        post(REPORT + "/statements", citing).statusCode(201);
        GivenReport.adopted();
        GivenReport.published();
        try {
            GivenNewName.ofNorway("2027-03-01");

            edited().body("items.party", contains("NOR", "RUS"));
            GivenFactsheets.published();
            edited().body("items", empty());
        } finally {
            GivenNewName.takenBack();
        }
    }

    @Test
    void newNameOfAPartyThatTheRoundDoesNotNameIsNoChange() throws SQLException {
        GivenReport.drafted();
        GivenReport.adopted();
        GivenReport.published();
        GivenFactsheets.publishedAt("2027-02-28T12:00:00Z");
        try {
            GivenNewName.ofItaly("2026-01-15");

            edited().body("items", empty());
        } finally {
            GivenNewName.takenBack();
        }
    }

    private static Map<String, Object> heading(String part) {
        return Map.of(part, Map.of("en", "On {chapter}", "fr", "Sur {chapter}"));
    }

    private static void head(Map<String, Object> style) {
        put(REPORT + "/chapters/II/style", style).statusCode(204);
    }

    private static ValidatableResponse edited() {
        return secretariat().get(FACTSHEETS + "?differs=true").then().statusCode(200);
    }
}
