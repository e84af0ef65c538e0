package org.lanzarote.monitoring.outcome.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is printed, each kind in the order of the report. */
record DocumentLines(
        List<DocumentQueries.ChapterLine> chapters,
        List<DocumentQueries.HeadingLine> headings,
        List<DocumentQueries.ParagraphLine> paragraphs,
        List<DocumentQueries.RecommendationLine> recommendations,
        List<DocumentQueries.PracticeLine> practices) {

    Stream<UUID> texts() {
        return Stream.of(
                        paragraphs.stream().map(DocumentQueries.ParagraphLine::text),
                        recommendations.stream().map(DocumentQueries.RecommendationLine::text),
                        practices.stream().map(DocumentQueries.PracticeLine::text))
                .flatMap(texts -> texts);
    }

    Stream<String> parties() {
        return Stream.concat(
                recommendations.stream().flatMap(line -> line.parties().stream()),
                practices.stream().flatMap(line -> line.parties().stream()));
    }
}
