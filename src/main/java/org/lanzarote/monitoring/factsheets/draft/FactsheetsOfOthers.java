package org.lanzarote.monitoring.factsheets.draft;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.factsheets.copy.DraftCopy;
import org.lanzarote.monitoring.factsheets.edition.FactsheetPublication;
import org.lanzarote.monitoring.factsheets.edition.FactsheetSealing;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Publishes with the factsheets of some Parties those of the others that everybody reads otherwise since then. */
@ApplicationScoped
class FactsheetsOfOthers {

    private final FactsheetReleases releases;
    private final FactsheetSealing sealing;
    private final DraftCopies copies;
    private final RoundRepository rounds;

    FactsheetsOfOthers(
            FactsheetReleases releases, FactsheetSealing sealing, DraftCopies copies, RoundRepository rounds) {
        this.releases = releases;
        this.sealing = sealing;
        this.copies = copies;
        this.rounds = rounds;
    }

    /** Releases what is published of these Parties; tells which others have an edition since then. */
    List<Party> release(FactsheetPublication publication, List<Party> published) {
        var report = publication.report();
        var others = concerned(report, published);
        var before = copies.published(report, others);
        releases.release(report, published);
        var after = copies.published(report, others);
        var changed = others.stream()
                .filter(party -> !said(before, party).equals(said(after, party)))
                .toList();
        var edited = edited(report, changed, after);
        return changed.stream()
                .filter(party ->
                        sealing.seal(publication, party, requireNonNull(after.get(party)), edited.contains(party)))
                .toList();
    }

    /** The other Parties whose factsheets print some of what is new in the drafts of these. */
    private List<Party> concerned(Report report, List<Party> parties) {
        var codes = releases.concerned(report, parties);
        return rounds.rosterParties(report.round().number(), codes).values().stream()
                .filter(party -> !parties.contains(party))
                .toList();
    }

    /** Those of whom something else is edited, so that their drafts say otherwise than everybody reads now. */
    private List<Party> edited(Report report, List<Party> parties, Map<Party, List<DraftCopy>> now) {
        var concerned = releases.concerned(report, parties);
        var drafted = parties.stream()
                .filter(party -> concerned.contains(party.iso3()))
                .toList();
        var drafts = copies.workedOn(report, drafted);
        return drafted.stream()
                .filter(party -> !said(drafts, party).equals(said(now, party)))
                .toList();
    }

    private static List<String> said(Map<Party, List<DraftCopy>> copies, Party party) {
        return copies.getOrDefault(party, List.of()).stream()
                .map(DraftCopy::content)
                .toList();
    }
}
