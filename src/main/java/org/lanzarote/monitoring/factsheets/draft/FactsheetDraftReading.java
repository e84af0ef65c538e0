package org.lanzarote.monitoring.factsheets.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lanzarote.monitoring.factsheets.copy.DraftCopy;
import org.lanzarote.monitoring.factsheets.copy.FactsheetLineChange;
import org.lanzarote.monitoring.factsheets.edition.SealedFactsheets;
import org.lanzarote.monitoring.factsheets.edition.WholeEdition;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetParties;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** Reads the draft of a factsheet beside its newest edition. */
@ApplicationScoped
class FactsheetDraftReading {

    private final DraftCopies copies;
    private final FactsheetReleases releases;
    private final SealedFactsheets sealed;
    private final FactsheetParties roster;
    private final Caller caller;

    FactsheetDraftReading(
            DraftCopies copies,
            FactsheetReleases releases,
            SealedFactsheets sealed,
            FactsheetParties roster,
            Caller caller) {
        this.copies = copies;
        this.releases = releases;
        this.sealed = sealed;
        this.roster = roster;
        this.caller = caller;
    }

    FactsheetDraftView read(Report report, Party party, Language language) {
        var drafts = copies.of(report, party);
        var newest = sealed.newest(report, party);
        var now = drafts.stream()
                .map(DraftCopy::factsheet)
                .sorted(comparing(factsheet -> factsheet.language() != language))
                .toList();
        boolean differs = !newest.says(drafts);
        var following = following(report, party, differs);
        var concerned = following.parties().isEmpty()
                ? List.<Party>of()
                : roster.named(report.round().number(), following.parties());
        return new FactsheetDraftView(
                tag(newest, drafts, following).header(),
                requireNonNull(now.get(0).composedAt()),
                newest.row().orElse(null),
                differs,
                FactsheetLineChange.between(sealed.readToCompare(newest), now),
                concerned.stream().map(Party::iso3).toList(),
                FactsheetAction.permitted(differs && newest.row().isPresent(), caller.isSecretariat()),
                now.get(0),
                concerned.stream().map(other -> other.title(language)).toList());
    }

    private FactsheetFollowing following(Report report, Party party, boolean differs) {
        return differs && report.publishedAt() != null ? releases.following(report, party) : FactsheetFollowing.NOTHING;
    }

    /**
     * The tag of a draft: it moves with all that it says, in any language, with its editions, and, where it differs from the newest, with
     * what its publication does for others.
     */
    EntityTag tag(Report report, Party party) {
        var newest = sealed.newest(report, party);
        var drafts = copies.of(report, party);
        return tag(newest, drafts, following(report, party, !newest.says(drafts)));
    }

    private static EntityTag tag(WholeEdition newest, List<DraftCopy> drafts, FactsheetFollowing following) {
        var all = Stream.of(
                        newest.row().stream().map(row -> Integer.toString(row.number())),
                        drafts.stream().map(DraftCopy::content),
                        Stream.of(String.join(",", following.parties()), following.style()))
                .flatMap(identity())
                .collect(Collectors.joining("\n"));
        return new EntityTag(Digests.sha256(all.getBytes(UTF_8)));
    }
}
