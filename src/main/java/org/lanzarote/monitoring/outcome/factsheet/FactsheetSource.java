package org.lanzarote.monitoring.outcome.factsheet;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.children.figures.ReleasedParticipation;
import org.lanzarote.monitoring.outcome.footnote.CitedParties;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.style.RoundStyle;
import org.lanzarote.monitoring.outcome.style.Styles;
import org.lanzarote.monitoring.outcome.translation.Translations;
import org.lanzarote.monitoring.outcome.translation.WordedTexts;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** Fetches the records of one factsheet, with a fixed number of statements whatever its length. */
@ApplicationScoped
class FactsheetSource {

    private final FactsheetQueries queries;
    private final ReleasedParticipation participation;
    private final Citations citations;
    private final PartyRepository parties;
    private final Staleness staleness;
    private final Translations translations;
    private final Styles styles;

    FactsheetSource(
            FactsheetQueries queries,
            ReleasedParticipation participation,
            Citations citations,
            PartyRepository parties,
            Staleness staleness,
            Translations translations,
            Styles styles) {
        this.styles = styles;
        this.translations = translations;
        this.staleness = staleness;
        this.queries = queries;
        this.participation = participation;
        this.citations = citations;
        this.parties = parties;
    }

    Records fetch(Report report, Party party, Language language) {
        var head = queries.head(report.id(), party.iso3());
        var children = participation.latest(head.round());
        var recommendations = queries.recommendations(report.id(), party.iso3());
        var lines = new FactsheetLines(
                queries.chapters(report.id()),
                queries.headings(report.id()),
                queries.observations(report.id(), party.iso3()),
                queries.statements(report.id(), party.iso3()),
                recommendations.stream()
                        .filter(recommendation -> recommendation.isBare(party.iso3()))
                        .toList(),
                queries.practices(report.id(), party.iso3()));
        var own = texts(head, lines);
        var translated = translations.confirmed(report, language);
        var texts = citations.read(translated.with(own));
        return new Records(
                language,
                report.language(),
                head,
                lastUpdate(report, head, lines),
                FactsheetFigures.of(head.parties(), children),
                report.round().urgencyScale(),
                styles.of(report),
                lines,
                recommendations.stream()
                        .filter(recommendation -> recommendation.isOpenTo(party.iso3()))
                        .toList(),
                recommendations.stream()
                        .collect(toMap(
                                FactsheetQueries.RecommendationLine::code,
                                FactsheetQueries.RecommendationLine::urgency)),
                translated.words(texts),
                own,
                stale(head.round(), own),
                parties.known(CitedParties.in(texts.values())).values());
    }

    /** When the report was published, or what the factsheet prints was changed, corrected or cut later. */
    private @Nullable Instant lastUpdate(Report report, FactsheetQueries.Head head, FactsheetLines lines) {
        var published = head.publishedAt();
        if (published == null) {
            return null;
        }
        var changed = later(published, head.changedAt());
        if (report.editions().newest() == 1 && head.cutAt() == null) {
            return changed;
        }
        var changes = queries.changes(report.id(), report.editions().newest(), lines.places());
        return later(later(changed, changes.corrected()), changes.cut());
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    /** What these texts rest on and that no longer stands. */
    List<StaleReason> stale(int round, Collection<UUID> texts) {
        var stale = staleness.in(round);
        return texts.stream()
                .sorted()
                .flatMap(text -> stale.of(text).stream())
                .distinct()
                .toList();
    }

    private static List<UUID> texts(FactsheetQueries.Head head, FactsheetLines lines) {
        return Stream.of(
                        Stream.of(head.introduction(), head.keyFindings()),
                        lines.chapters().stream().map(FactsheetQueries.ChapterLine::introduction),
                        lines.texts())
                .flatMap(ids -> ids)
                .toList();
    }

    /** All records of a factsheet. */
    record Records(
            Language language,
            Language authentic,
            FactsheetQueries.Head head,
            @Nullable Instant lastUpdate,
            FactsheetFigures figures,
            List<UrgencyTerm> scale,
            RoundStyle style,
            FactsheetLines lines,
            List<FactsheetQueries.RecommendationLine> open,
            Map<String, String> urgencies,
            WordedTexts texts,
            Collection<UUID> own,
            List<StaleReason> stale,
            Collection<Party> citedParties) {}
}
