package org.lanzarote.monitoring.platform.published;

import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.code;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.madeAt;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** Kinds of edits of which the public reads nothing, each with its name. */
final class GivenDraftEdits {

    private static final String STATEMENTS = REPORT + "/statements";
    private static final String PRACTICES = REPORT + "/practices";
    private static final String PARAGRAPHS = REPORT + "/paragraphs";
    private static final String KEY_FINDINGS = REPORT + "/factsheet-texts/key-findings";

    private static final Map<String, Object> OTHER_NUMBERS = Map.of(
            "paragraphs",
            List.of(Map.of("from", 53, "to", 54), Map.of("from", 54, "to", 53)),
            "recommendations",
            List.of());

    private static final Map<String, Object> HEADINGS =
            Map.of("recommendations", Map.of("en", "What {party} may do", "fr", "Ce qui est dit {party}"));

    private GivenDraftEdits() {}

    /** Of a report in draft, after the reply of a Party that is not published. */
    static Map<String, Moment.Way> beforeAdoption() {
        Map<String, Moment.Way> edits = new LinkedHashMap<>();
        edits.put("a chapter", () -> madeAt(REPORT + "/chapters", GivenReport.chapter("V")));
        edits.put("a paragraph", () -> revised(PARAGRAPHS + "/53", GivenReport.paragraph(53, "II")));
        edits.put(
                "a recommendation",
                () -> revised(
                        REPORT + "/recommendations/II-1", GivenReport.recommendation("II-1", "II", "INVITE", 54)));
        edits.put(
                "other numbers",
                () -> GivenReport.command("renumber", OTHER_NUMBERS).statusCode(204));
        edits.put("a withdrawn paragraph", () -> withdraw(PARAGRAPHS + "/242").statusCode(204));
        edits.put("a finding in its place", () -> GivenReport.placed(GivenReport.finding("RUS", "9.1", "53")));
        edits.put("evidence", () -> GivenEvidence.finding("RUS", "Possession carries up to two years"));
        edits.put("an answer that says it no more", () -> GivenReplies.supplemented("RUS", "12", "No."));
        edits.put("a statement", () -> madeAt(STATEMENTS, GivenReport.statement("RUS")));
        edits.put("a practice", () -> madeAt(PRACTICES, GivenReport.practice("RUS")));
        edits.put("a translation", () -> GivenTranslations.confirmed("paragraphs/53", "Ce que dit le paragraphe."));
        return edits;
    }

    /** Of the factsheets of a published report, with what those who oversee read besides. */
    static Map<String, Moment.Way> ofFactsheets() {
        var statement = only(STATEMENTS);
        var practice = only(PRACTICES);
        var finding = only(FINDINGS);
        Map<String, Moment.Way> edits = new LinkedHashMap<>();
        edits.put(
                "a statement to others in another place",
                () -> revised(STATEMENTS + "/" + statement, with(GivenReport.statement("NOR"), "place", 30)));
        edits.put(
                "a footnote that cites an answer",
                () -> revised(
                        STATEMENTS + "/" + statement, with(GivenReport.statement("FRA"), "text", citing("FRA/9.1@1"))));
        edits.put("another statement", () -> madeAt(STATEMENTS, GivenReport.statement("RUS")));
        edits.put(
                "a withdrawn statement",
                () -> withdraw(STATEMENTS + "/" + statement).statusCode(204));
        edits.put(
                "a practice in the place of another",
                () -> madeAt(PRACTICES, with(GivenReport.practice("FRA"), "continues", practice)));
        edits.put(
                "a finding in other words",
                () -> revised(
                        FINDINGS + "/" + finding,
                        with(GivenReport.findingWish("FRA", "9.1", "53"), "text", plain("Its law is silent."))));
        edits.put(
                "a finding in another place",
                () -> secretariat()
                        .header("If-Match", tag(FINDINGS + "/" + finding))
                        .body(Map.of("place", 30, "lead", "The Committee sees:"))
                        .put(FINDINGS + "/" + finding + "/observation")
                        .then()
                        .statusCode(204));
        edits.put("a text of factsheets", () -> revised(KEY_FINDINGS, Map.of("text", plain("What holds now."))));
        edits.put("headings of a round", () -> revised("/rounds/2/document-style", Map.of("headings", HEADINGS)));
        edits.put(
                "headings of a chapter, and of one Party",
                () -> revised(
                        REPORT + "/chapters/II/style",
                        Map.of(
                                "headings",
                                HEADINGS,
                                "parties",
                                List.of(Map.of("party", "FRA", "headings", HEADINGS)))));
        edits.put("a proposed translation", () -> GivenTranslations.drafted(54));
        edits.put(
                "a translation of a sentence",
                () -> GivenTranslations.confirmed("factsheet-texts/key-findings", "Ce qui vaut."));
        edits.put("codes", () -> {
            GivenCodebook.revise(code("GAP")).statusCode(204);
            GivenCodebook.coded(FINDINGS + "/" + finding, "GAP");
        });
        return edits;
    }

    private static Map<String, Object> citing(String answer) {
        return cited(
                "to amend its law.[^a][^b]", citation("a", "RECOMMENDATION", "II-1"), citation("b", "ANSWER", answer));
    }

    private static Map<String, Object> with(Map<String, Object> wish, String field, Object value) {
        var other = new HashMap<>(wish);
        other.put(field, value);
        return other;
    }

    private static void revised(String path, Object wish) {
        put(path, wish).statusCode(204);
    }

    private static String only(String list) {
        return nobody().get(list).path("items[0].id");
    }
}
