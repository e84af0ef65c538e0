package org.lanzarote.monitoring.outcome.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.chapter.ParagraphRepository;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.Citations;

/** Moves paragraphs of a draft report and inserts new ones; the numbers follow, and what names one by id is not touched. */
@ApplicationScoped
class ParagraphMoves {

    private final ParagraphRepository paragraphs;
    private final Renumbering renumbering;
    private final Citations citations;

    ParagraphMoves(ParagraphRepository paragraphs, Renumbering renumbering, Citations citations) {
        this.paragraphs = paragraphs;
        this.renumbering = renumbering;
        this.citations = citations;
    }

    /** All paragraphs of a report, in its order. */
    List<Paragraph> inOrder(Report report) {
        return new ArrayList<>(paragraphs.list("report = ?1 order by number", report));
    }

    void move(ReportScope scope, Paragraph moved, ParagraphPlace wish) {
        var order = inOrder(scope.report());
        order.remove(moved);
        var spot = ParagraphSpot.of(wish, order, scope, moved.number(), "");
        order.add(spot.index(), moved);
        moved.move(spot.chapter(), spot.heading());
        renumbering.reorder(order, List.of());
        renewed(moved);
    }

    Paragraph insert(ReportScope scope, int round, InsertParagraph wish) {
        var order = inOrder(scope.report());
        var spot = ParagraphSpot.of(wish.place(), order, scope, null, "/place");
        var paragraph = new Paragraph(spot.chapter(), wish.numbered(1, spot));
        citations.write(paragraph.text(), round, wish.wording());
        paragraph.renumber(renumbering.makeRoom(order, spot.index()));
        paragraphs.persistAndFlush(paragraph);
        return paragraph;
    }

    /** Whatever names a part that has another number gets a new tag, this one too, if it names one. */
    private void renewed(Paragraph moved) {
        paragraphs.flush();
        paragraphs.getEntityManager().refresh(moved);
    }
}
