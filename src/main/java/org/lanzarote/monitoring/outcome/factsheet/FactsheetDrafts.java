package org.lanzarote.monitoring.outcome.factsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    public ComposedFactsheet compose(Report report, Party party, Language language) {
        var records = source.fetch(report, party, language);
        var factsheet = new FactsheetComposition(records, party, missing(records.head())).compose();
        return new ComposedFactsheet(factsheet, List.copyOf(records.own()));
    }

    /** What is told now beside a factsheet of these texts, which names its Party so. */
    public FactsheetPresent present(Report report, FactsheetParty named, Language language, Collection<UUID> texts) {
        var head = queries.head(report.id(), named.iso3());
        var missing = missing(head);
        return FactsheetPresent.of(
                missing == null ? null : FactsheetWording.noReply(named, missing, language),
                source.stale(head.round(), texts),
                citations.read(texts).values());
    }

    private @Nullable MissingReply missing(FactsheetQueries.Head head) {
        var missing = MissingReply.of(head, clock.instant());
        if (missing == MissingReply.AWAITED) {
            passing.say();
        }
        return missing;
    }
}
