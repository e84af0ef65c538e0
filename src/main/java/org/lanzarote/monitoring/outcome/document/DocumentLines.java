package org.lanzarote.monitoring.outcome.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;

/** What is printed, each kind in the order of the report. */
record DocumentLines(
        List<DocumentQueries.ChapterLine> chapters,
        List<HeadingLine> headings,
        List<ParagraphLine> paragraphs,
        List<RecommendationLine> recommendations,
        List<DocumentQueries.PracticeLine> practices) {

    Stream<UUID> texts() {
        return Stream.of(
                        paragraphs.stream().map(ParagraphLine::text),
                        recommendations.stream().map(RecommendationLine::text),
                        practices.stream().map(DocumentQueries.PracticeLine::text))
                .flatMap(texts -> texts);
    }

    Stream<String> parties() {
        return Stream.concat(
                recommendations.stream().flatMap(line -> line.parties().stream()),
                practices.stream().flatMap(line -> line.parties().stream()));
    }
}
