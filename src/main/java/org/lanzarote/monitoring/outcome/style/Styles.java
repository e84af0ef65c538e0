package org.lanzarote.monitoring.outcome.style;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportPublished;
import org.lanzarote.monitoring.outcome.style.StyleQueries.ChapterStyleLine;
import org.lanzarote.monitoring.outcome.style.StyleQueries.RoundStyleLine;
import org.lanzarote.monitoring.preparation.round.WordsLeft;

/** Gives the style of a report's documents, and takes it from a package. */
@ApplicationScoped
public class Styles {

    private final StyleQueries queries;
    private final DocumentStyleRepository rounds;
    private final WordsLeft words;
    private final EntityManager em;

    Styles(StyleQueries queries, DocumentStyleRepository rounds, WordsLeft words, EntityManager em) {
        this.words = words;
        this.queries = queries;
        this.rounds = rounds;
        this.em = em;
    }

    /** How documents are worded that come from this report. */
    public RoundStyle of(Report report) {
        int number = report.round().number();
        var round = queries.ofRound(number);
        return new RoundStyle(
                round.map(RoundStyleLine::headings).orElse(HeadingTemplates.NONE),
                round.map(line -> line.notes().complete()).orElse(NoteStyle.USUAL),
                queries.ofChapters(number));
    }

    /** How the notes of an edition are printed: as when it was published, or, before, as they are worked on. */
    public NoteStyle notes(Report report, int edition) {
        var notes = report.publishedAt() == null
                ? queries.ofRound(report.round().number()).map(RoundStyleLine::notes)
                : queries.notes(report.id(), edition);
        return notes.map(NoteStyle::complete).orElse(NoteStyle.USUAL);
    }

    /** Keeps how the notes of the first edition are printed. */
    void publish(@Observes ReportPublished event) {
        publish(event.report());
    }

    /** Keeps how the notes of the newest edition are printed, which is public from now on. */
    public void publish(Report report) {
        queries.ofRound(report.round().number()).ifPresent(line -> em.persist(new EditionNotes(report, line.notes())));
    }

    /** What the round and the chapters of this report word otherwise; null where that is nothing. */
    public @Nullable PackagedStyle packaged(Report report) {
        int number = report.round().number();
        var round = queries.ofRound(number);
        var chapters = queries.ofChapters(number).stream()
                .map(ChapterStyleLine::packaged)
                .toList();
        return round.isEmpty() && chapters.isEmpty()
                ? null
                : new PackagedStyle(round.map(RoundStyleLine::packaged).orElse(null), chapters);
    }

    /** Takes what a package says of the style; the round's style is replaced where it says one. */
    public void take(PackagedStyle packaged, ReportScope scope) {
        var left = words.in(scope.report().round().number());
        if (packaged.round() != null) {
            var round = scope.report().round();
            var style = rounds.of(round).orElseGet(() -> new DocumentStyle(round));
            style.revise(packaged.round());
            style.cut(left);
            rounds.persist(style);
        }
        packaged.chaptersOrNone().forEach(wish -> {
            var style = new ChapterStyle(scope.chapter(wish.chapter()));
            style.revise(wish.style());
            style.cut(left);
            em.persist(style);
        });
    }
}
