package org.lanzarote.monitoring.factsheets.edition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.lanzarote.monitoring.factsheets.copy.EditionCut;
import org.lanzarote.monitoring.outcome.cutting.CutPart;
import org.lanzarote.monitoring.outcome.cutting.WordsCut;

/** Takes words that are taken down out of all editions of factsheets. */
@ApplicationScoped
class FactsheetCuts {

    private final FactsheetEditionQueries queries;
    private final EntityManager em;
    private final Clock clock;
    private final Event<FactsheetsCut> cut;

    FactsheetCuts(FactsheetEditionQueries queries, EntityManager em, Clock clock, Event<FactsheetsCut> cut) {
        this.cut = cut;
        this.queries = queries;
        this.em = em;
        this.clock = clock;
    }

    void follow(@Observes WordsCut event) {
        var editions = queries.copies(event.report().id()).stream()
                .collect(groupingBy(FactsheetEditionQueries.CopyContent::edition))
                .values();
        boolean any = false;
        for (var copies : editions) {
            any |= cut(copies, event.words());
        }
        if (any) {
            cut.fire(new FactsheetsCut(event.report()));
        }
    }

    /** Whether anything went of an edition in all languages. Its note is sealed with each of them, so that they are cut with it. */
    private boolean cut(List<FactsheetEditionQueries.CopyContent> copies, CutPart words) {
        var note = copies.get(0).note();
        var noteLeft = note == null ? null : words.others(note);
        boolean inNote = !Objects.equals(note, noteLeft);
        if (inNote) {
            em.createNativeQuery("select 1 from cut_factsheet_note(:edition, :words)", Integer.class)
                    .setParameter("edition", copies.get(0).edition())
                    .setParameter("words", noteLeft)
                    .getSingleResult();
        }
        var left = EditionCut.left(
                words,
                copies.stream()
                        .map(FactsheetEditionQueries.CopyContent::content)
                        .toList());
        boolean any = false;
        for (int i = 0; i < left.size(); i++) {
            if (inNote || !left.get(i).equals(copies.get(i).content())) {
                em.createNativeQuery("select 1 from cut_factsheet_copy(:copy, :words, :cut)", Integer.class)
                        .setParameter("copy", copies.get(i).id())
                        .setParameter("words", left.get(i))
                        .setParameter("cut", clock.instant())
                        .getSingleResult();
                any = true;
            }
        }
        return any;
    }
}
