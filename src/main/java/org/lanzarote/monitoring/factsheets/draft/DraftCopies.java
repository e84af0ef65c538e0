package org.lanzarote.monitoring.factsheets.draft;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.factsheets.copy.DraftCopy;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetDrafts;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.PublicEyes;

/** Composes the factsheets of Parties, in all languages, as an edition would say it now. */
@ApplicationScoped
class DraftCopies {

    private final FactsheetDrafts drafts;
    private final PublicEyes eyes;
    private final Clock clock;

    DraftCopies(FactsheetDrafts drafts, PublicEyes eyes, Clock clock) {
        this.drafts = drafts;
        this.eyes = eyes;
        this.clock = clock;
    }

    /** What would be published of a Party now; before the report is public, what its reader reads. */
    List<DraftCopy> of(Report report, Party party) {
        var parties = List.of(party);
        var now = report.publishedAt() == null ? composed(report, parties) : workedOn(report, parties);
        return requireNonNull(now.get(party));
    }

    /** As they are worked on. */
    Map<Party, List<DraftCopy>> workedOn(Report report, List<Party> parties) {
        return eyes.readDrafts(() -> composed(report, parties));
    }

    /** As they were published last, with what has one state as it is now. */
    Map<Party, List<DraftCopy>> published(Report report, List<Party> parties) {
        return eyes.readDrafts(() -> eyes.readPublished(() -> composed(report, parties)));
    }

    /** As the caller reads them. */
    Map<Party, List<DraftCopy>> composed(Report report, List<Party> parties) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        var composed = drafts.composeAll(report, parties, clock.instant());
        return parties.stream()
                .collect(toMap(
                        identity(),
                        party -> composed.get(parties.indexOf(party)).stream()
                                .map(DraftCopy::of)
                                .toList()));
    }
}
