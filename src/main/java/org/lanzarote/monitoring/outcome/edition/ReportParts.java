package org.lanzarote.monitoring.outcome.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.edition.EditionQueries.EditionFindingLine;
import org.lanzarote.monitoring.outcome.edition.EditionQueries.EditionPracticeLine;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportHead;
import org.lanzarote.monitoring.outcome.translation.Translations;
import org.lanzarote.monitoring.platform.citation.Citations;

/** Reads a whole report as it is to be sealed, in its order, with a fixed number of statements whatever its size. */
@ApplicationScoped
class ReportParts {

    private final EditionQueries queries;
    private final Citations citations;
    private final Translations translations;

    ReportParts(EditionQueries queries, Citations citations, Translations translations) {
        this.translations = translations;
        this.queries = queries;
        this.citations = citations;
    }

    List<PartContent> of(Report report) {
        var chapters = queries.chapters(report.id());
        var lines = new Lines(
                queries.headings(report.id()),
                queries.paragraphs(report.id()),
                queries.recommendations(report.id()),
                queries.findings(report.id()),
                queries.practices(report.id()));
        var texts = Stream.of(
                        Stream.of(
                                report.introduction().id(), report.keyFindings().id()),
                        chapters.stream().map(ChapterLine::introduction),
                        lines.texts())
                .flatMap(ids -> ids)
                .toList();
        var published =
                lines.findings().stream().map(line -> line.id().toString()).collect(toSet());
        var translated = translations.confirmed(report, report.language().other());
        var words = new OpenWords(citations.read(translated.with(texts)), translated, published);
        List<PartContent> parts = new ArrayList<>();
        parts.add(new PartContent(
                EditionPartKind.TITLE, null, null, PartFacts.title(ReportHead.of(report)), null, null, null));
        parts.add(words.general(
                EditionPartKind.INTRODUCTION, report.introduction().id()));
        parts.add(
                words.general(EditionPartKind.KEY_FINDINGS, report.keyFindings().id()));
        parts.add(new PartContent(
                EditionPartKind.URGENCY_SCALE,
                null,
                null,
                PartFacts.scale(report.round().urgencyScale()),
                null,
                null,
                null));
        chapters.forEach(chapter -> lines.addTo(parts, chapter, words));
        return parts;
    }

    /** All lines of a report but its chapters. */
    private record Lines(
            List<HeadingLine> headings,
            List<ParagraphLine> paragraphs,
            List<RecommendationLine> recommendations,
            List<EditionFindingLine> findings,
            List<EditionPracticeLine> practices) {

        Stream<UUID> texts() {
            return Stream.of(
                            paragraphs.stream().map(ParagraphLine::text),
                            recommendations.stream().map(RecommendationLine::text),
                            findings.stream().map(EditionFindingLine::text),
                            practices.stream().map(EditionPracticeLine::text))
                    .flatMap(ids -> ids);
        }

        void addTo(List<PartContent> parts, ChapterLine chapter, OpenWords words) {
            Map<String, List<Heading>> titles = headings.stream()
                    .collect(groupingBy(
                            HeadingLine::chapter, mapping(line -> new Heading(line.key(), line.title()), toList())));
            var numeral = chapter.numeral();
            parts.add(new PartContent(
                    EditionPartKind.CHAPTER,
                    null,
                    numeral,
                    PartFacts.chapter(chapter, titles.getOrDefault(numeral, List.of())),
                    words.of(chapter.introduction()),
                    null,
                    words.translation(chapter.introduction(), null)));
            paragraphs.stream()
                    .filter(line -> line.chapter().equals(numeral))
                    .map(words::paragraph)
                    .forEach(parts::add);
            recommendations.stream()
                    .filter(line -> line.chapter().equals(numeral))
                    .map(words::recommendation)
                    .forEach(parts::add);
            findings.stream()
                    .filter(line -> line.chapter().equals(numeral))
                    .map(words::finding)
                    .forEach(parts::add);
            practices.stream()
                    .filter(line -> line.chapter().equals(numeral))
                    .map(words::practice)
                    .forEach(parts::add);
        }
    }
}
