package org.lanzarote.monitoring.inquiry.trace;

import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Given a draft report with a sentence to RUS, which carries recommendation II-1 and cites an answer that is public. */
final class GivenSentence {

    /** Outside this service. */
    static final Map<String, Object> LAW = Map.of(
            "mark",
            "c",
            "kind",
            "DOCUMENT",
            "targets",
            List.of(),
            "document",
            "A law",
            "url",
            "https://example.org/law");

    private GivenSentence() {}

    /** Returns the key of its statement. */
    static String drafted() {
        GivenReport.drafted();
        GivenReplies.published("RUS");
        return GivenReport.post(
                        REPORT + "/statements",
                        worded("to amend its law[^b] soon.[^a]", citation("b", "ANSWER", "RUS/9.1@1")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The same statement in other words, with a note. */
    static Map<String, Object> worded(String markdown, Map<String, Object> note) {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("text", cited(markdown, citation("a", "RECOMMENDATION", "II-1"), note));
        return wish;
    }
}
