package org.lanzarote.monitoring.outcome.cutting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.analysis.revision.RemarkCuts;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.style.StyleCuts;
import org.lanzarote.monitoring.preparation.round.RoundCuts;

/** Takes words out of all that a round's report says: its texts, and what is proposed to them. */
@ApplicationScoped
class WordCuts {

    private final ReportTextCuts texts;
    private final ProposedWordCuts proposed;
    private final HeadCuts heads;
    private final TitleCuts titles;
    private final RoundCuts rounds;
    private final StyleCuts styles;
    private final RemarkCuts remarks;
    private final EntityManager em;
    private final Event<WordsCut> event;

    WordCuts(
            ReportTextCuts texts,
            ProposedWordCuts proposed,
            HeadCuts heads,
            TitleCuts titles,
            RoundCuts rounds,
            StyleCuts styles,
            RemarkCuts remarks,
            EntityManager em,
            Event<WordsCut> cut) {
        this.proposed = proposed;
        this.heads = heads;
        this.titles = titles;
        this.rounds = rounds;
        this.styles = styles;
        this.remarks = remarks;
        this.texts = texts;
        this.em = em;
        this.event = cut;
    }

    void cut(int round, CutPart words) {
        var cut = texts.cut(round, words);
        proposed.cut(round, words, cut.before());
        titles.cutTabled(round, words);
        rounds.cut(round, words::others);
        boolean inStyles = styles.cut(round, words::others);
        remarks.cut(round, words::others);
        boolean inHead = heads.cut(round, words);
        boolean inTitles = titles.cut(round, words);
        if (inHead || inTitles || cut.any()) {
            em.createNativeQuery("update report set version = version + 1 where round_number = :round")
                    .setParameter("round", round)
                    .executeUpdate();
        }
        em.createQuery("from Report where round.number = :round", Report.class)
                .setParameter("round", round)
                .getResultStream()
                .forEach(report -> event.fire(
                        new WordsCut(report, words, cut.before(), inHead || inTitles || inStyles || cut.any())));
    }

    /** Words that were written anew after they were taken down, before this report is sealed. */
    void cutAnew(Report report, CutPart words) {
        int round = report.round().number();
        texts.cut(round, words);
        titles.cut(round, words);
        if (heads.cut(round, words)) {
            em.refresh(report);
        }
    }
}
