package org.lanzarote.monitoring.outcome.factsheetedition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.lanzarote.monitoring.outcome.cutting.CutPart;
import org.lanzarote.monitoring.outcome.cutting.WordsCut;
import org.lanzarote.monitoring.outcome.factsheetcopy.EditionCut;
import org.lanzarote.monitoring.platform.access.PublicEyes;

/** Takes words that are taken down out of all editions of factsheets. */
@ApplicationScoped
class FactsheetCuts {

    private final FactsheetEditionQueries queries;
    private final EntityManager em;
    private final PublicEyes eyes;
    private final Clock clock;
    private final Event<FactsheetsCut> cut;

    FactsheetCuts(
            FactsheetEditionQueries queries, EntityManager em, PublicEyes eyes, Clock clock, Event<FactsheetsCut> cut) {
        this.cut = cut;
        this.queries = queries;
        this.em = em;
        this.eyes = eyes;
        this.clock = clock;
    }

    void follow(@Observes WordsCut event) {
        cutReleased(event);
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

    /** The beginnings of sentences that were published; texts are cut themselves. */
    private void cutReleased(WordsCut event) {
        for (var line : eyes.read(() -> queries.leads(event.report().id()))) {
            var text = event.texts().get(line.text());
            var left = text == null ? line.lead() : event.words().of(line.lead(), text);
            var original = text == null ? line.original() : event.words().of(line.original(), text);
            if (!line.lead().equals(left) || !Objects.equals(line.original(), original)) {
                em.createNativeQuery("select 1 from cut_released(:table, :id, :lead, :original)", Integer.class)
                        .setParameter("table", line.table())
                        .setParameter("id", line.id())
                        .setParameter("lead", left)
                        .setParameter("original", original)
                        .getSingleResult();
            }
        }
    }
}
