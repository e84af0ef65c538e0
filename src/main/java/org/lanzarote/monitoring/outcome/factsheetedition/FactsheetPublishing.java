package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.cutting.TakeDownCuts;
import org.lanzarote.monitoring.outcome.factsheet.FactsheetDrafts;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportPublished;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Publishes editions of factsheets, which say what everybody may read. */
@ApplicationScoped
class FactsheetPublishing {

    private static final int SALT_BYTES = 32;

    private final FactsheetDrafts drafts;
    private final FactsheetEditionRepository editions;
    private final FactsheetEditionQueries queries;
    private final TakeDownCuts cuts;
    private final RoundRepository rounds;
    private final PublicEyes eyes;
    private final Clock clock;
    private final Events events;
    private final SecureRandom random = new SecureRandom();

    FactsheetPublishing(
            FactsheetDrafts drafts,
            FactsheetEditionRepository editions,
            FactsheetEditionQueries queries,
            TakeDownCuts cuts,
            RoundRepository rounds,
            PublicEyes eyes,
            Clock clock,
            Events events) {
        this.events = events;
        this.drafts = drafts;
        this.editions = editions;
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
        editions.waitForEdits(report);
    }

    /** What would be published of a Party now, in all languages; before the report is public, what its reader reads. */
    List<DraftCopy> drafts(Report report, Party party) {
        var parties = List.of(party);
        return (report.publishedAt() == null
                        ? composed(report, parties)
                        : eyes.readDrafts(() -> composed(report, parties)))
                .get(0);
    }

    /** Publishes those that say something else than their newest edition, and tells which these are. */
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
                .filter(party -> sayTheSame(editions.newest(report, party), now.get(parties.indexOf(party))))
                .toList();
        editions.settle(report, same, moment(report));
    }

    private List<Party> publishNoted(Report report, Collection<Party> parties, @Nullable String note) {
        var takenDown = cuts.beforeSealing(report);
        var noteLeft = note == null ? null : takenDown.others(note);
        var sorted = parties.stream().sorted(Comparator.comparing(Party::iso3)).toList();
        var now = eyes.readDrafts(() -> composed(report, sorted));
        var moment = moment(report);
        var published = sorted.stream()
                .filter(party -> publish(report, party, now.get(sorted.indexOf(party)), noteLeft, moment))
                .toList();
        editions.settle(
                report,
                sorted.stream().filter(party -> !published.contains(party)).toList(),
                moment);
        editions.release(report, published);
        return published;
    }

    /** An edition is no older than what it says, whatever the clocks of several instances show. */
    private Instant moment(Report report) {
        var now = clock.instant();
        var changed = queries.lastChange(report.id());
        return changed != null && changed.isAfter(now) ? changed : now;
    }

    private boolean publish(Report report, Party party, List<DraftCopy> now, @Nullable String note, Instant moment) {
        var newest = editions.newest(report, party);
        if (sayTheSame(newest, now)) {
            return false;
        }
        int number = newest.stream().mapToInt(copy -> copy.edition.number).max().orElse(0) + 1;
        var edition = new FactsheetEdition(report, party, number, note, moment);
        editions.keep(edition);
        now.forEach(draft -> editions.persist(new FactsheetCopy(edition, draft, salt())));
        editions.flush();
        tell(report.round().number(), party.iso3(), number);
        return true;
    }

    private void tell(int round, String party, int edition) {
        events.happened(Happened.to(
                        Readers.EVERYBODY,
                        EventType.FACTSHEET_UPDATED,
                        "/rounds/%d/factsheets/%s/editions/%d".formatted(round, party, edition))
                .inRound(round)
                .with("party", party)
                .with("edition", edition));
    }

    static boolean sayTheSame(List<FactsheetCopy> edition, List<DraftCopy> drafts) {
        return !edition.isEmpty()
                && edition.stream()
                        .allMatch(copy -> drafts.stream()
                                .filter(draft -> draft.language() == copy.language)
                                .allMatch(copy::says));
    }

    private List<List<DraftCopy>> composed(Report report, List<Party> parties) {
        return drafts.composeAll(report, parties, clock.instant()).stream()
                .map(inLanguages -> inLanguages.stream().map(DraftCopy::of).toList())
                .toList();
    }

    private String salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
