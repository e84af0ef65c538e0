package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.cutting.TakeDownCuts;
import org.lanzarote.monitoring.outcome.factsheet.FactsheetDrafts;
import org.lanzarote.monitoring.outcome.factsheetcopy.DraftCopy;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportPublished;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Publishes editions of factsheets, which say what everybody may read. */
@ApplicationScoped
class FactsheetPublishing {

    private final FactsheetDrafts drafts;
    private final FactsheetEditionRepository editions;
    private final FactsheetReleases releases;
    private final FactsheetEditionQueries queries;
    private final TakeDownCuts cuts;
    private final RoundRepository rounds;
    private final PublicEyes eyes;
    private final Clock clock;
    private final FactsheetSealing sealing;

    FactsheetPublishing(
            FactsheetDrafts drafts,
            FactsheetEditionRepository editions,
            FactsheetReleases releases,
            FactsheetEditionQueries queries,
            TakeDownCuts cuts,
            RoundRepository rounds,
            PublicEyes eyes,
            Clock clock,
            FactsheetSealing sealing) {
        this.sealing = sealing;
        this.drafts = drafts;
        this.editions = editions;
        this.releases = releases;
        this.queries = queries;
        this.cuts = cuts;
        this.rounds = rounds;
        this.eyes = eyes;
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

    /** What would be published of a Party now, in all languages; before the report is public, what its reader reads. */
    List<DraftCopy> drafts(Report report, Party party) {
        var parties = List.of(party);
        return (report.publishedAt() == null
                        ? composed(report, parties)
                        : eyes.readDrafts(() -> composed(report, parties)))
                .get(0);
    }

    /**
     * Publishes those that say something else than their newest edition, and with them those of all others that print the same
     * sentences; tells which these are.
     */
    List<Party> publish(Report report, Collection<Party> parties, String note) {
        var violations = new Violations();
        new MarkupCheck(violations).checkWords(note, "/note");
        violations.orThrow(FactsheetEditionMessage.NOTE_NOT_TAKEN);
        return publishNoted(report, parties, note);
    }

    /** Notes which drafts say what their newest editions say, after a change that noted all. */
    void settle(Report report) {
        begin(report);
        var parties = List.copyOf(rounds.rosterParties(report.round().number()).values());
        var now = eyes.readDrafts(() -> composed(report, parties));
        var same = parties.stream()
                .filter(party ->
                        FactsheetSealing.sayTheSame(editions.newest(report, party), now.get(parties.indexOf(party))))
                .toList();
        releases.settle(report, same, moment(report));
    }

    private List<Party> publishNoted(Report report, Collection<Party> parties, @Nullable String note) {
        var takenDown = cuts.beforeSealing(report);
        var noteLeft = note == null ? null : takenDown.others(note);
        var sorted = parties.stream().sorted(Comparator.comparing(Party::iso3)).toList();
        var now = eyes.readDrafts(() -> composed(report, sorted));
        var publication = new FactsheetPublication(report, noteLeft, moment(report));
        var published = sorted.stream()
                .filter(party -> sealing.seal(publication, party, now.get(sorted.indexOf(party)), false))
                .toList();
        releases.settle(
                report,
                sorted.stream().filter(party -> !published.contains(party)).toList(),
                publication.moment());
        return published.isEmpty() ? published : withOthers(publication, published);
    }

    /** Releases what is published of these Parties, and publishes what everybody reads since then of the others that print it. */
    private List<Party> withOthers(FactsheetPublication publication, List<Party> published) {
        var report = publication.report();
        var concerned = releases.release(report, published);
        if (concerned.isEmpty()) {
            return published;
        }
        var others = List.copyOf(
                rounds.rosterParties(report.round().number(), concerned).values());
        var now = eyes.readDrafts(() -> eyes.readPublished(() -> composed(report, others)));
        var edited = edited(report, others, now);
        return Stream.concat(
                        published.stream(),
                        others.stream()
                                .filter(party -> sealing.seal(
                                        publication, party, now.get(others.indexOf(party)), edited.contains(party))))
                .sorted(Comparator.comparing(Party::iso3))
                .toList();
    }

    /** Those of whom something else is edited, so that their drafts say otherwise than everybody reads now. */
    private List<Party> edited(Report report, List<Party> parties, List<List<DraftCopy>> now) {
        var concerned = releases.concerned(report, parties);
        var drafted = parties.stream()
                .filter(party -> concerned.contains(party.iso3()))
                .toList();
        var drafts = eyes.readDrafts(() -> composed(report, drafted));
        return drafted.stream()
                .filter(party ->
                        !said(drafts.get(drafted.indexOf(party))).equals(said(now.get(parties.indexOf(party)))))
                .toList();
    }

    private static List<String> said(List<DraftCopy> inLanguages) {
        return inLanguages.stream().map(DraftCopy::content).toList();
    }

    /** An edition is no older than what it says, whatever the clocks of several instances show. */
    private Instant moment(Report report) {
        var now = clock.instant();
        var changed = queries.lastChange(report.id());
        return changed != null && changed.isAfter(now) ? changed : now;
    }

    private List<List<DraftCopy>> composed(Report report, List<Party> parties) {
        return drafts.composeAll(report, parties, clock.instant()).stream()
                .map(inLanguages -> inLanguages.stream().map(DraftCopy::of).toList())
                .toList();
    }
}
