package org.lanzarote.monitoring.outcome.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Moves chapters of a draft report and inserts new ones; numerals, numbers and codes follow. */
@ApplicationScoped
class ChapterMoves {

    private final ChapterRepository chapters;
    private final ParagraphMoves paragraphs;
    private final Renumbering renumbering;
    private final ChapterNumbering numbering;
    private final Citations citations;

    ChapterMoves(
            ChapterRepository chapters,
            ParagraphMoves paragraphs,
            Renumbering renumbering,
            ChapterNumbering numbering,
            Citations citations) {
        this.numbering = numbering;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.renumbering = renumbering;
        this.citations = citations;
    }

    void move(Report report, Chapter moved, ChapterPlace wish) {
        var order = inOrder(report);
        order.remove(moved);
        order.add(index(order, wish, moved.numeral(), ""), moved);
        var along = paragraphs.inOrder(report);
        var sorted = order.stream()
                .flatMap(chapter ->
                        along.stream().filter(paragraph -> paragraph.chapter().equals(chapter)))
                .toList();
        renumbering.reorder(sorted, numbering.reorder(report, order));
        chapters.flush();
        chapters.getEntityManager().refresh(moved);
    }

    Chapter insert(Report report, int round, InsertChapter wish) {
        var order = inOrder(report);
        int index = index(order, wish.place(), null, "/place");
        var draft = wish.numbered(1);
        var chapter = new Chapter(report, draft);
        citations.write(chapter.introduction(), round, draft.wording());
        chapter.renumber(numbering.makeRoom(report, order, index));
        chapters.persistAndFlush(chapter);
        return chapter;
    }

    private List<Chapter> inOrder(Report report) {
        return new ArrayList<>(chapters.list("report = ?1 order by ordinal, id", report));
    }

    private static int index(List<Chapter> others, ChapterPlace wish, @Nullable String own, String pointer) {
        var violations = new Violations();
        var beside = wish.after() == null ? wish.before() : wish.after();
        var at = pointer + (wish.after() == null ? "/before" : "/after");
        violations.require(
                wish.after() == null || wish.before() == null, pointer + "/before", MovingMessage.ONE_NEIGHBOUR);
        violations.require(beside != null, at, MovingMessage.PLACE_NEEDED);
        violations.require(beside == null || !beside.equals(own), at, MovingMessage.BESIDE_ITSELF);
        var numerals = others.stream().map(Chapter::numeral).toList();
        int index = numerals.indexOf(beside);
        violations.require(
                index >= 0 || beside == null || beside.equals(own), at, MovingMessage.NO_CHAPTER.with(beside));
        violations.orThrow(MovingMessage.PLACE_INVALID);
        return wish.after() == null ? index : index + 1;
    }
}
