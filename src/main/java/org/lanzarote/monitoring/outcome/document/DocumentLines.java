package org.lanzarote.monitoring.outcome.document;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.document.DocumentQueries.DocumentChapterLine;
import org.lanzarote.monitoring.outcome.document.DocumentQueries.DocumentPracticeLine;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;

/** What is printed, each kind in the order of the report. */
record DocumentLines(
        List<DocumentChapterLine> chapters,
        List<HeadingLine> headings,
        List<ParagraphLine> paragraphs,
        List<RecommendationLine> recommendations,
        List<DocumentPracticeLine> practices) {

    Stream<UUID> texts() {
        return Stream.of(
                        paragraphs.stream().map(ParagraphLine::text),
                        recommendations.stream().map(RecommendationLine::text),
                        practices.stream().map(DocumentPracticeLine::text))
                .flatMap(texts -> texts);
    }

    /** The texts with the key findings, as they are read; the terms of urgency stand among them. */
    Stream<UUID> order(UUID keyFindings) {
        return Stream.concat(
                Stream.of(keyFindings, PlacedMark.SCALE),
                chapters.stream().map(DocumentChapterLine::numeral).flatMap(this::order));
    }

    private Stream<UUID> order(String chapter) {
        return Stream.of(
                        paragraphs.stream()
                                .filter(line -> line.chapter().equals(chapter))
                                .flatMap(line -> Stream.concat(Stream.of(line.text()), boxed(line.number()))),
                        recommendations.stream()
                                .filter(line ->
                                        line.after() == null && line.chapter().equals(chapter))
                                .map(RecommendationLine::text),
                        practices.stream()
                                .filter(line -> line.chapter().equals(chapter))
                                .map(DocumentPracticeLine::text))
                .flatMap(texts -> texts);
    }

    private Stream<UUID> boxed(int paragraph) {
        return recommendations.stream()
                .filter(line -> Objects.equals(line.after(), paragraph))
                .map(RecommendationLine::text);
    }

    Stream<String> parties() {
        return Stream.concat(
                recommendations.stream().flatMap(line -> line.parties().stream()),
                practices.stream().flatMap(line -> line.parties().stream()));
    }
}
