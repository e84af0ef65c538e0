package org.lanzarote.monitoring.outcome.cutting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.citation.TextRevised;
import org.lanzarote.monitoring.platform.citing.CitingRecords;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/**
 * Takes words that are taken down out of the texts of their round: findings, parts of the report, statements of factsheets,
 * and all that they replaced.
 */
@ApplicationScoped
class ReportTextCuts {

    /** The texts that stand, their translations, and those that they replaced. */
    private static final String TEXTS = "select t.id, h.part and h.text_id = t.id, t.markdown"
            + " from (select p.text_id, true as part from citing_part p where p.round_number = :round"
            + " union select x.text_id, false from report r join (select report_id, text_id from paragraph"
            + " where withdrawn_id is not null union all select report_id, text_id from recommendation"
            + " where withdrawn_id is not null union all select c.report_id, s.text_id from statement s"
            + " join chapter c on c.id = s.chapter_id where s.withdrawn_id is not null"
            + " union all select c.report_id, p.text_id from practice p join chapter c on c.id = p.chapter_id"
            + " where p.withdrawn_id is not null union all select f.report_id, f.text_id from factsheet_text f"
            + " where f.withdrawn_id is not null) x on x.report_id = r.id where r.round_number = :round"
            + " union select x.text_id, false from report r join (select report_id, text_id from text_translation"
            + " union all select report_id, text_id from confirmed_translation) x on x.report_id = r.id"
            + " where r.round_number = :round) h"
            + " join cited_text n on n.id = h.text_id join cited_text t on t.history = n.history order by t.id";

    private final CutQueries queries;
    private final Citations citations;
    private final List<CitingRecords> holders;
    private final EntityManager em;
    private final Event<TextRevised> revised;
    private final TranslatedLeadCuts leads;
    private final CutTexts kept;

    /** All the texts as they read before, and whether anything went. */
    record Done(Map<UUID, CurrentText> before, boolean any) {}

    ReportTextCuts(
            CutQueries queries,
            Citations citations,
            @All List<CitingRecords> holders,
            EntityManager em,
            Event<TextRevised> revised,
            TranslatedLeadCuts leads,
            CutTexts kept) {
        this.kept = kept;
        this.leads = leads;
        this.revised = revised;
        this.queries = queries;
        this.citations = citations;
        this.holders = holders;
        this.em = em;
    }

    /** Whoever holds a text that is cut, or cut at its beginning, has a new tag. Tells all the texts as they read before. */
    Done cut(int round, CutPart words) {
        var present = present(round);
        var read = citations.read(present.keySet());
        List<UUID> retagged = new ArrayList<>();
        Map<UUID, UUID> originals = queries.translated(round).stream()
                .collect(
                        toMap(CutQueries.Translated::translation, CutQueries.Translated::original, (one, same) -> one));
        cutTallies(round, words, read);
        var general = Set.copyOf(queries.generalTexts(round));
        read.forEach((id, text) -> {
            var stored = requireNonNull(present.get(id));
            var citing = read.getOrDefault(originals.getOrDefault(id, id), text);
            var notes = text.text().citations();
            var whole = new TextWithCitations(stored.markdown(), notes);
            var left = general.contains(id) ? words.ofGeneral(citing, whole) : words.of(citing, whole);
            if (!left.equals(whole)) {
                kept.keep(id, left);
                retagged.add(id);
                if (stored.stands()) {
                    revised.fire(new TextRevised(
                            requireNonNull(em.find(CitedText.class, id)).history(), left.markdown()));
                }
            }
        });
        cutLeads(round, words, read, retagged);
        retagged.removeIf(id -> !requireNonNull(present.get(id)).stands());
        if (!retagged.isEmpty()) {
            holders.forEach(holder -> holder.retag(retagged));
        }
        return new Done(read, leads.cut(round, words, read) || !retagged.isEmpty());
    }

    private void cutLeads(int round, CutPart words, Map<UUID, CurrentText> read, List<UUID> retagged) {
        for (var line : queries.leads(round)) {
            var text = read.get(line.text());
            var left = text == null ? line.lead() : words.of(line.lead(), text);
            if (left != null && !left.equals(line.lead())) {
                queries.cutStatement(line.id(), left);
                queries.cutPlace(line.id(), left);
                retagged.add(line.text());
            }
        }
    }

    /** A tally keeps its words as its part says them. */
    private void cutTallies(int round, CutPart words, Map<UUID, CurrentText> read) {
        for (var tally : queries.tallies(round)) {
            var text = read.get(tally.text());
            var left = text == null ? tally.words() : words.of(tally.words(), text);
            if (left != null && !left.equals(tally.words())) {
                queries.cutTally(tally.id(), left);
            }
        }
    }

    /** A text as it is stored, and whether a part that stands has it now. */
    private record Stored(boolean stands, String markdown) {

        Stored or(Stored other) {
            return stands ? this : other;
        }
    }

    private Map<UUID, Stored> present(int round) {
        List<?> rows = em.createNativeQuery(TEXTS, Object[].class)
                .setParameter("round", round)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(toMap(row -> (UUID) row[0], row -> new Stored((Boolean) row[1], (String) row[2]), Stored::or));
    }
}
