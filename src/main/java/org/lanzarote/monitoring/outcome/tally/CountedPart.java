package org.lanzarote.monitoring.outcome.tally;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.statement.Statement;
import org.lanzarote.monitoring.platform.citation.CitedText;

/** The record whose text states a tally: a part of the report, or the report itself. */
public record CountedPart(
        TallyPartKind kind,
        @Nullable Paragraph paragraph,
        @Nullable Recommendation recommendation,
        @Nullable Statement statement,
        CitedText text) {

    public static CountedPart of(Paragraph paragraph) {
        return new CountedPart(TallyPartKind.PARAGRAPH, paragraph, null, null, paragraph.text());
    }

    public static CountedPart of(Recommendation recommendation) {
        return new CountedPart(TallyPartKind.RECOMMENDATION, null, recommendation, null, recommendation.text());
    }

    public static CountedPart of(Statement statement) {
        return new CountedPart(TallyPartKind.STATEMENT, null, null, statement, statement.text());
    }

    public static CountedPart keyFindings(Report report) {
        return new CountedPart(TallyPartKind.KEY_FINDINGS, null, null, null, report.keyFindings());
    }
}
