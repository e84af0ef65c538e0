package org.lanzarote.monitoring.outcome.reportpackage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackageHead;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedChapterLine;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedFindingLine;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedPracticeLine;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedStatementLine;
import org.lanzarote.monitoring.outcome.style.PackagedStyle;

/** The parts of a report without their texts. */
record PackageLines(
        PackageHead head,
        List<PackagedChapterLine> chapters,
        Map<String, List<Heading>> headings,
        List<ParagraphLine> paragraphs,
        List<RecommendationLine> recommendations,
        List<PackagedFindingLine> findings,
        List<PackagedStatementLine> statements,
        List<PackagedPracticeLine> practices,
        @Nullable PackagedStyle style) {

    static PackageLines fetch(PackageQueries queries, UUID report, boolean insider, @Nullable PackagedStyle style) {
        return new PackageLines(
                queries.head(report),
                queries.chapters(report),
                queries.headings(report).stream()
                        .collect(groupingBy(
                                HeadingLine::chapter,
                                mapping(line -> new Heading(line.key(), line.title()), toList()))),
                queries.paragraphs(report),
                queries.recommendations(report),
                queries.findings(report, insider),
                queries.statements(report),
                queries.practices(report),
                style);
    }

    /** Nothing where all are translated, so that a package leaves it out. */
    @Nullable List<UntranslatedTitle> untranslated() {
        var own = head.titleUntranslated()
                ? Stream.of(new UntranslatedTitle(null, null))
                : Stream.<UntranslatedTitle>empty();
        var waiting = Stream.concat(
                        own,
                        chapters.stream()
                                .flatMap(chapter -> chapter.untranslated().stream()
                                        .distinct()
                                        .map(key ->
                                                new UntranslatedTitle(chapter.numeral(), key.isEmpty() ? null : key))))
                .toList();
        return waiting.isEmpty() ? null : waiting;
    }

    List<UUID> texts() {
        return Stream.of(
                        Stream.of(head.introduction(), head.keyFindings()),
                        chapters.stream().map(PackagedChapterLine::introduction),
                        paragraphs.stream().map(ParagraphLine::text),
                        recommendations.stream().map(RecommendationLine::text),
                        findings.stream().map(PackagedFindingLine::text),
                        statements.stream().map(PackagedStatementLine::text),
                        practices.stream().map(PackagedPracticeLine::text))
                .flatMap(ids -> ids)
                .toList();
    }
}
