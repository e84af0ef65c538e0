package org.lanzarote.monitoring.inquiry.trace;

import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/**
 * Given a draft report with a chain: the statement carries recommendation II-1, which paragraph 53 supports, which rests on the
 * inference. That rests on the finding, on one that is left out of the report, and on what is outside. The finding rests on an
 * answer of RUS that is public, on one that is not, on an extract that is not, and on what two organisations submitted, of which
 * one is not to be named.
 */
record GivenChain(
        String finding,
        String inference,
        String leftOut,
        String statement,
        String extract,
        String submission,
        String copy,
        String nameless) {

    static final GivenChain EMPTY = new GivenChain("", "", "", "", "", "", "", "");

    static GivenChain drafted() {
        GivenReport.drafted();
        GivenReplies.published("RUS");
        GivenReplies.supplemented("RUS", "12", "The newest figures");
        var submission = GivenSubmissions.published();
        var copy = GivenSubmissions.copy(submission);
        var nameless = GivenSubmissions.copy(anonymous());
        var extract = GivenExtracts.made();
        var leftOut = found("12", citation("a", "ANSWER", "RUS/12@2"), citation("b", "ANSWER", "RUS/9.1@1"));
        var finding = found(
                "9.1",
                citation("a", "ANSWER", "RUS/9.1@1"),
                citation("b", "ANSWER", "RUS/12@2"),
                citation("c", "STAKEHOLDER_SUBMISSION", copy, nameless),
                citation("d", "CHILD_EXTRACT", extract));
        var inference = found(
                "12",
                citation("a", "FINDING", finding, leftOut),
                citation("b", "RESERVATION", "RUS/20(3)"),
                GivenSentence.LAW);
        GivenReport.placed(finding);
        GivenReport.placed(inference);
        var paragraph = new HashMap<>(GivenReport.paragraph(53, "II"));
        paragraph.put("text", cited("Gaps remain.[^a]", citation("a", "FINDING", inference)));
        GivenReport.put(REPORT + "/paragraphs/53", paragraph).statusCode(204);
        String statement = post(REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        return new GivenChain(finding, inference, leftOut, statement, extract, submission, copy, nameless);
    }

    private static String found(String question, Map<?, ?>... citations) {
        var wish = new HashMap<>(GivenReport.findingWish("RUS", question));
        var marks = new StringBuilder("It is so.");
        for (var one : citations) {
            marks.append("[^").append(one.get("mark")).append("]");
        }
        wish.put("text", cited(marks.toString(), citations));
        return post(FINDINGS, wish).statusCode(201).extract().path("id");
    }

    private static String anonymous() {
        var id = GivenSubmissions.drafted();
        GivenSubmissions.asked(stakeholder(), id, "ask-anonymity", Map.of("because", "Danger"))
                .then()
                .statusCode(204);
        GivenSubmissions.submit(id);
        GivenSubmissions.tell(id, "grant-anonymity", Map.of("because", "Danger"));
        GivenSubmissions.publish(id);
        return id;
    }
}
