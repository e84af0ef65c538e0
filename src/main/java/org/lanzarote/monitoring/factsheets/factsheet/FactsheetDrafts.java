package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetReport;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.published.PassingAnswer;

/** Composes factsheets as their records read now, for whoever asks. */
@ApplicationScoped
public class FactsheetDrafts {

    private final FactsheetSource source;
    private final FactsheetQueries queries;
    private final Citations citations;
    private final PassingAnswer passing;
    private final Clock clock;

    FactsheetDrafts(
            FactsheetSource source, FactsheetQueries queries, Citations citations, PassingAnswer passing, Clock clock) {
        this.source = source;
        this.queries = queries;
        this.citations = citations;
        this.passing = passing;
        this.clock = clock;
    }

    /** The factsheet of a Party in a language, as of the moment that is told to be now. */
    public ComposedFactsheet compose(Report report, Party party, Language language, Instant now) {
        return composed(source.fetch(source.common(report, List.of(language)), party), party, now)
                .get(0);
    }

    /** Those of several Parties, each in all languages; what they have in common is fetched once. */
    public List<List<ComposedFactsheet>> composeAll(Report report, List<Party> parties, Instant now) {
        var common = source.common(report, List.of(Language.values()));
        return parties.stream()
                .map(party -> composed(source.fetch(common, party), party, now))
                .toList();
    }

    private List<ComposedFactsheet> composed(List<FactsheetRecords> inLanguages, Party party, Instant now) {
        return inLanguages.stream()
                .map(records -> new ComposedFactsheet(
                        new FactsheetComposition(records, party, missing(records.head(), now)).compose(now),
                        List.copyOf(records.own()),
                        records.notes()))
                .toList();
    }

    /** What is told now beside a factsheet of these texts, which names its Party so. */
    public FactsheetPresent present(Report report, FactsheetParty named, Language language, Collection<UUID> texts) {
        var head = queries.head(report.id(), named.iso3());
        var missing = missing(head, clock.instant());
        return FactsheetPresent.of(
                missing == null ? null : FactsheetWording.noReply(named, missing, language),
                source.stale(head.round(), texts),
                citations.read(texts).values());
    }

    /** What alone is told of the notes of these texts, where factsheets are compared. */
    public FactsheetPresent pointedTo(Collection<UUID> texts) {
        return FactsheetPresent.of(null, List.of(), citations.read(texts).values());
    }

    private @Nullable MissingReply missing(FactsheetReport head, Instant now) {
        var missing = MissingReply.of(head, now);
        if (missing == MissingReply.AWAITED) {
            passing.until(requireNonNull(head.due()));
        }
        return missing;
    }
}
