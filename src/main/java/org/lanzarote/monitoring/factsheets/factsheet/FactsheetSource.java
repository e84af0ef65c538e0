package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
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
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.children.figures.ReleasedParticipation;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetReport;
import org.lanzarote.monitoring.outcome.footnote.CitedParties;
import org.lanzarote.monitoring.outcome.report.FactsheetFigures;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.style.Styles;
import org.lanzarote.monitoring.outcome.translation.Translations;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * Fetches the records of factsheets, with a fixed number of statements for each, whatever its length, and for what all have in
 * common.
 */
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

    /** What the factsheets of one report have in common, in some languages. */
    CommonRecords common(Report report, List<Language> languages) {
        return new CommonRecords(
                report,
                languages.stream()
                        .map(language -> translations.confirmed(report, language))
                        .toList(),
                queries.chapters(report.id()),
                queries.headings(report.id()),
                participation.latest(report.round().number()),
                styles.of(report),
                staleness.in(report.round().number()));
    }

    /** The records of a Party's factsheet in each of the languages, which are read at once. */
    List<FactsheetRecords> fetch(CommonRecords common, Party party) {
        var report = common.report();
        var head = queries.head(report.id(), party.iso3());
        var recommendations = queries.recommendations(report.id(), party.iso3());
        var lines = new FactsheetLines(
                common.chapters(),
                common.headings(),
                queries.observations(report.id(), party.iso3()),
                queries.statements(report.id(), party.iso3()),
                recommendations.stream()
                        .filter(recommendation -> recommendation.isBare(party.iso3()))
                        .toList(),
                queries.practices(report.id(), party.iso3()));
        var open = recommendations.stream()
                .filter(recommendation -> recommendation.isOpenTo(party.iso3()))
                .toList();
        var own = lines.own(head);
        var texts = citations.read(common.allWith(own));
        var cited = parties.known(CitedParties.in(texts.values()));
        var updated = lastUpdate(report, head, lines);
        var support = support(lines.recommendations(), open);
        return common.translated().stream()
                .map(translated -> {
                    var read = CommonRecords.only(translated.with(own), texts);
                    return new FactsheetRecords(
                            translated.language(),
                            report.language(),
                            head,
                            updated,
                            FactsheetFigures.of(head.parties(), common.children()),
                            report.round().urgencyScale(),
                            common.style(),
                            lines,
                            open,
                            recommendations.stream()
                                    .collect(toMap(
                                            FactsheetQueries.PartyRecommendation::code,
                                            FactsheetQueries.PartyRecommendation::urgency)),
                            support,
                            translated.words(read),
                            own,
                            stale(common.stale(), own),
                            CommonRecords.only(CitedParties.in(read.values()), cited)
                                    .values());
                })
                .toList();
    }

    /** When the report was published, or what the factsheet prints was changed, corrected or cut later. */
    private @Nullable Instant lastUpdate(Report report, FactsheetReport head, FactsheetLines lines) {
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
        return stale(staleness.in(round), texts);
    }

    private static List<StaleReason> stale(StaleTexts stale, Collection<UUID> texts) {
        return texts.stream()
                .sorted()
                .flatMap(text -> stale.of(text).stream())
                .distinct()
                .toList();
    }

    /** The paragraphs behind what stands there without a statement. */
    private Map<UUID, List<Integer>> support(
            List<FactsheetQueries.PartyRecommendation> bare, List<FactsheetQueries.PartyRecommendation> open) {
        var alone = Stream.concat(bare.stream(), open.stream())
                .map(FactsheetQueries.PartyRecommendation::id)
                .toArray(UUID[]::new);
        return alone.length == 0
                ? Map.of()
                : queries.support(alone).stream()
                        .collect(groupingBy(
                                FactsheetQueries.Support::recommendation,
                                mapping(FactsheetQueries.Support::paragraph, toList())));
    }
}
