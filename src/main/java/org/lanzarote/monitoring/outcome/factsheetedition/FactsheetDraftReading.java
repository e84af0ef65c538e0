package org.lanzarote.monitoring.outcome.factsheetedition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** Reads the draft of a factsheet beside its newest edition. */
@ApplicationScoped
class FactsheetDraftReading {

    private final FactsheetPublishing publishing;
    private final FactsheetEditionRepository editions;
    private final SealedFactsheets sealed;
    private final Caller caller;

    FactsheetDraftReading(
            FactsheetPublishing publishing,
            FactsheetEditionRepository editions,
            SealedFactsheets sealed,
            Caller caller) {
        this.publishing = publishing;
        this.editions = editions;
        this.sealed = sealed;
        this.caller = caller;
    }

    FactsheetDraftView read(Report report, Party party, Language language) {
        var drafts = publishing.drafts(report, party);
        var newest = editions.newest(report, party);
        var now = drafts.stream()
                .map(DraftCopy::factsheet)
                .sorted(comparing(factsheet -> factsheet.language() != language))
                .toList();
        boolean differs = !FactsheetPublishing.sayTheSame(newest, drafts);
        return new FactsheetDraftView(
                tag(newest, drafts).header(),
                requireNonNull(now.get(0).composedAt()),
                newest.stream().findFirst().map(FactsheetCopy::row).orElse(null),
                differs,
                FactsheetLineChange.between(sealed.readToCompare(newest), now),
                FactsheetAction.permitted(differs && !newest.isEmpty(), caller.isSecretariat()),
                now.get(0));
    }

    /** The tag of a draft: it moves with all that it says, in any language, and with its editions. */
    EntityTag tag(Report report, Party party) {
        return tag(editions.newest(report, party), publishing.drafts(report, party));
    }

    private static EntityTag tag(List<FactsheetCopy> newest, List<DraftCopy> drafts) {
        var all = Stream.concat(
                        newest.stream().map(copy -> Integer.toString(copy.edition.number)),
                        drafts.stream().map(DraftCopy::content))
                .collect(Collectors.joining("\n"));
        return new EntityTag(Digests.sha256(all.getBytes(UTF_8)));
    }
}
