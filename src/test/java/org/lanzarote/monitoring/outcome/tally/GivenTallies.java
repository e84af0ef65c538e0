package org.lanzarote.monitoring.outcome.tally;

import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Given tallies of the sentences of a drafted report. */
public final class GivenTallies {

    public static final String TALLIES = REPORT + "/tallies";

    static final Map<String, Object> YES = Map.of("source", "PUBLISHED_ANSWERS", "question", "9.1", "value", "YES");
    static final Map<String, Object> GAP = Map.of("source", "FINDINGS", "question", "9", "code", "GAP");
    static final Map<String, Object> SUBMITTED_YES = with(YES, "source", "SUBMITTED_ANSWERS");

    private GivenTallies() {}

    /** Lets paragraph 53 say this. */
    static void said(String markdown) {
        said(53, markdown);
    }

    static void said(int paragraph, String markdown) {
        var wish = new HashMap<>(GivenReport.paragraph(paragraph, "II"));
        wish.put("text", plain(markdown));
        put(REPORT + "/paragraphs/" + paragraph, wish).statusCode(204);
    }

    static void coded(String finding, String... codes) {
        var path = FINDINGS + "/" + finding;
        secretariat()
                .header("If-Match", tag(path))
                .body(Map.of("codes", List.of(codes)))
                .put(path + "/codes")
                .then()
                .statusCode(204);
    }

    /** A tally of what paragraph 53 says; gives its id. */
    static String tallied(String words, String states, Map<String, Object> query) {
        return post(TALLIES, wish(words, states, query))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Of the one number that paragraph 54 says. */
    public static Map<String, Object> wish() {
        return wish(Map.of("kind", "PARAGRAPH", "key", "54"), "54", "NUMBER", YES);
    }

    /** The same over what is submitted, which the public never reads. */
    public static Map<String, Object> overSubmitted() {
        return with(wish(), "query", SUBMITTED_YES);
    }

    static Map<String, Object> wish(String words, String states, Map<String, Object> query) {
        return wish(Map.of("kind", "PARAGRAPH", "key", "53"), words, states, query);
    }

    static Map<String, Object> wish(Map<String, Object> part, String words, String states, Map<String, Object> query) {
        return Map.of("part", part, "words", words, "states", states, "query", query);
    }

    static Map<String, Object> with(Map<String, Object> query, String name, Object value) {
        var other = new HashMap<>(query);
        other.put(name, value);
        return other;
    }
}
