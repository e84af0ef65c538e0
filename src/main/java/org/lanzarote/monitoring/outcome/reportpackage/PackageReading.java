package org.lanzarote.monitoring.outcome.reportpackage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.chapter.DraftChapter;
import org.lanzarote.monitoring.outcome.chapter.DraftParagraph;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.placing.PlaceObservation;
import org.lanzarote.monitoring.outcome.practice.DraftPractice;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.DraftRecommendation;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedChapterLine;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedFindingLine;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedPracticeLine;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedStatementLine;
import org.lanzarote.monitoring.outcome.statement.DraftStatement;
import org.lanzarote.monitoring.outcome.style.Styles;
import org.lanzarote.monitoring.outcome.tally.DraftTally;
import org.lanzarote.monitoring.outcome.tally.Tallies;
import org.lanzarote.monitoring.outcome.translation.DraftTextTranslation;
import org.lanzarote.monitoring.outcome.translation.Translations;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedFinding;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Gives a whole report as a package, with a fixed number of statements whatever its size. */
@ApplicationScoped
class PackageReading {

    private final PackageQueries queries;
    private final Citations citations;
    private final Tallies tallies;
    private final Translations translations;
    private final Styles styles;
    private final Caller caller;

    PackageReading(
            PackageQueries queries,
            Citations citations,
            Tallies tallies,
            Translations translations,
            Styles styles,
            Caller caller) {
        this.styles = styles;
        this.translations = translations;
        this.tallies = tallies;
        this.queries = queries;
        this.citations = citations;
        this.caller = caller;
    }

    ReportPackage read(Report of) {
        var lines = PackageLines.fetch(queries, of.id(), caller.isInsider(), styles.packaged(of));
        var carried = translations.carried(of);
        var texts = citations.read(carried.with(lines.texts()));
        var cited = texts.values().stream()
                .flatMap(text -> text.findings().stream())
                .map(CitedFinding::target)
                .collect(toSet());
        return new Assembly(texts, cited)
                .assemble(
                        lines,
                        tallies.drafts(of.id(), indexes(lines.statements())),
                        new TranslationsOfPackage(carried, texts).of(lines));
    }

    /** The statements have no key in a package but their index. */
    private static Map<String, String> indexes(List<PackagedStatementLine> statements) {
        return IntStream.range(0, statements.size())
                .boxed()
                .collect(toMap(i -> statements.get(i).id().toString(), String::valueOf));
    }

    /** Joins texts and lines, and gives a key to each finding that a text cites. */
    private record Assembly(Map<UUID, CurrentText> texts, Set<String> cited) {

        ReportPackage assemble(PackageLines lines, List<DraftTally> tallies, List<DraftTextTranslation> translations) {
            return new ReportPackage(
                    lines.head().reference(),
                    lines.head().title(),
                    lines.head().language(),
                    text(lines.head().introduction()).text(),
                    text(lines.head().keyFindings()).text(),
                    lines.chapters().stream()
                            .map(line -> chapter(line, lines.headings()))
                            .toList(),
                    lines.paragraphs().stream().map(this::paragraph).toList(),
                    lines.recommendations().stream().map(this::recommendation).toList(),
                    lines.findings().stream().map(this::finding).toList(),
                    lines.statements().stream().map(this::statement).toList(),
                    lines.practices().stream().map(this::practice).toList(),
                    tallies,
                    translations,
                    lines.head().themes().isEmpty() ? null : lines.head().themes(),
                    lines.style(),
                    lines.untranslated());
        }

        private DraftChapter chapter(PackagedChapterLine line, Map<String, List<Heading>> headings) {
            return new DraftChapter(
                    line.numeral(),
                    line.thematic(),
                    line.title(),
                    text(line.introduction()).text(),
                    headings.getOrDefault(line.numeral(), List.of()));
        }

        private DraftParagraph paragraph(ParagraphLine line) {
            return new DraftParagraph(
                    line.number(),
                    line.chapter(),
                    line.heading(),
                    text(line.text()).text());
        }

        private DraftRecommendation recommendation(RecommendationLine line) {
            var reading = text(line.text());
            return new DraftRecommendation(
                    line.code(),
                    line.chapter(),
                    line.urgency(),
                    new Addressee(line.kind(), line.parties()),
                    reading.text(),
                    reading.standing(CitationKind.PARAGRAPH).stream()
                            .map(Integer::valueOf)
                            .toList(),
                    line.after(),
                    line.theme(),
                    LegalReference.orNull(line.legalBasis()));
        }

        private PackagedFinding finding(PackagedFindingLine line) {
            var reading = text(line.text());
            var observation = line.place() == null
                    ? null
                    : new PlaceObservation(line.chapterElsewhere(), line.place(), line.heading(), line.lead());
            return new PackagedFinding(
                    cited.contains(line.id().toString()) ? line.id().toString() : null,
                    line.party(),
                    line.question(),
                    line.nature(),
                    line.state() == FindingState.DRAFT ? null : line.state(),
                    reading.text(),
                    reading.links(),
                    observation);
        }

        private DraftStatement statement(PackagedStatementLine line) {
            return new DraftStatement(
                    line.chapter(),
                    line.place(),
                    line.heading(),
                    new Addressee(line.kind(), line.parties()),
                    line.lead(),
                    text(line.text()).text());
        }

        private DraftPractice practice(PackagedPracticeLine line) {
            return new DraftPractice(
                    line.chapter(),
                    line.place(),
                    line.parties(),
                    text(line.text()).text(),
                    null);
        }

        private CurrentText text(UUID id) {
            return requireNonNull(texts.get(id));
        }
    }
}
