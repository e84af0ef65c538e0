package org.lanzarote.monitoring.factsheets.draft;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.edition.FactsheetPublication;
import org.lanzarote.monitoring.factsheets.edition.FactsheetSealing;
import org.lanzarote.monitoring.factsheets.edition.FactsheetSettling;
import org.lanzarote.monitoring.outcome.cutting.TakeDownCuts;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportPublished;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Publishes editions of factsheets, which say what everybody may read. */
@ApplicationScoped
class FactsheetPublishing {

    private final DraftCopies copies;
    private final FactsheetReleases releases;
    private final FactsheetDraftQueries queries;
    private final TakeDownCuts cuts;
    private final RoundRepository rounds;
    private final Clock clock;
    private final FactsheetSealing sealing;
    private final FactsheetSettling settling;
    private final FactsheetsOfOthers others;

    FactsheetPublishing(
            DraftCopies copies,
            FactsheetReleases releases,
            FactsheetDraftQueries queries,
            TakeDownCuts cuts,
            RoundRepository rounds,
            Clock clock,
            FactsheetSealing sealing,
            FactsheetSettling settling,
            FactsheetsOfOthers others) {
        this.sealing = sealing;
        this.settling = settling;
        this.others = others;
        this.copies = copies;
        this.releases = releases;
        this.queries = queries;
        this.cuts = cuts;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The first edition of each Party comes with the report. */
    void publishFirst(@Observes ReportPublished event) {
        var report = event.report();
        begin(report);
        publishNoted(report, rounds.rosterParties(report.round().number()).values(), null);
    }

    /** Begins a publication: nothing of it is edited until it ends. */
    void begin(Report report) {
        releases.waitForEdits(report);
    }

    /**
     * Publishes those that say something else than their newest edition, and with them those of all others that print the same
     * sentences; tells which these are.
     */
    List<Party> publish(Report report, Collection<Party> parties, String note) {
        var violations = new Violations();
        new MarkupCheck(violations).checkWords(note, "/note");
        violations.orThrow(FactsheetDraftMessage.NOTE_NOT_TAKEN);
        return publishNoted(report, parties, note);
    }

    /** Notes which drafts say what their newest editions say, after a change that noted all. */
    void settle(Report report) {
        begin(report);
        var parties = List.copyOf(rounds.rosterParties(report.round().number()).values());
        settling.settleSame(report, copies.workedOn(report, parties), moment(report));
    }

    private List<Party> publishNoted(Report report, Collection<Party> parties, @Nullable String note) {
        var takenDown = cuts.beforeSealing(report);
        var noteLeft = note == null ? null : takenDown.others(note);
        var sorted = parties.stream().sorted(Comparator.comparing(Party::iso3)).toList();
        var now = copies.workedOn(report, sorted);
        var publication = new FactsheetPublication(report, noteLeft, moment(report));
        var published = sorted.stream()
                .filter(party -> sealing.seal(publication, party, requireNonNull(now.get(party)), false))
                .toList();
        settling.settle(
                report,
                sorted.stream().filter(party -> !published.contains(party)).toList(),
                publication.moment());
        return published.isEmpty()
                ? published
                : Stream.concat(published.stream(), others.release(publication, published).stream())
                        .sorted(Comparator.comparing(Party::iso3))
                        .toList();
    }

    /** An edition is no older than what it says, whatever the clocks of several instances show. */
    private Instant moment(Report report) {
        var now = clock.instant();
        var changed = queries.lastChange(report.id());
        return changed != null && changed.isAfter(now) ? changed : now;
    }
}
