package org.lanzarote.monitoring.outcome.cutting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.children.extract.ExtractWithdrawn;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.translation.TranslationConfirmed;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.replies.publication.PublicReplyChanged;
import org.lanzarote.monitoring.stakeholders.copy.PublishedCopyCut;

/**
 * Takes words out of the report in the step that takes them down: of a reply, of a stakeholder's
 * published copy, or of an extract of what children said that is withdrawn.
 */
@ApplicationScoped
public class TakeDownCuts {

    /** After evidence has learned what of it was taken down. */
    private static final int AFTER_EVIDENCE = 3_000;

    private final CutQueries queries;
    private final TakenDownWords taken;
    private final WordCuts cuts;
    private final EditorsHand hand;
    private final TranslationCuts translations;

    TakeDownCuts(
            CutQueries queries, TakenDownWords taken, WordCuts cuts, EditorsHand hand, TranslationCuts translations) {
        this.queries = queries;
        this.taken = taken;
        this.cuts = cuts;
        this.hand = hand;
        this.translations = translations;
    }

    void follow(@Observes @Priority(AFTER_EVIDENCE) PublicReplyChanged event) {
        taken.now(event.reply()).ifPresent(words -> cut(event.reply().round().number(), words));
    }

    void follow(@Observes PublishedCopyCut event) {
        var round = event.submission().round().number();
        cut(round, taken.fromCopies(round, event.takeDown()));
    }

    /**
     * What goes everywhere also goes from the reports of other rounds, which may cite this one; there, a few words of a whole
     * text are others'.
     */
    private void cut(int round, List<CutWords> words) {
        cuts.cut(round, new CutPart(words));
        var everywhere = words.stream()
                .filter(CutWords::goFromOtherRounds)
                .map(CutWords::ofNoSource)
                .toList();
        if (!everywhere.isEmpty()) {
            var others = new CutPart(everywhere);
            queries.otherRounds(round).forEach(other -> cuts.cut(other, others));
        }
    }

    /** What a child said goes wherever a whole sentence of it stands, also where nothing cites it. */
    void follow(@Observes ExtractWithdrawn event) {
        hand.lend(() -> cuts.cut(
                event.round(),
                new CutPart(List.of(new CutWords(
                        CutSource.records(CitationKind.CHILD_EXTRACT, Set.of(event.extract())),
                        event.words(),
                        true,
                        queries.language(event.round())
                                        .filter(Language.FR::equals)
                                        .isPresent()
                                ? "retiré"
                                : "withdrawn",
                        true)))));
    }

    /**
     * Cuts the texts of a report that is to be sealed once more: words may have been written anew after they were taken down.
     * Those of a withdrawn extract are not known any more. Gives what was taken down.
     */
    public CutPart beforeSealing(Report report) {
        var all = new CutPart(taken.in(report.round().number()));
        if (!all.isEmpty()) {
            cuts.cutAnew(report, all);
        }
        return all;
    }

    /** Nobody confirms words that were taken down: they are cut out of the translation first. */
    void follow(@Observes TranslationConfirmed event) {
        var all = taken.in(event.round());
        if (!all.isEmpty()) {
            translations.cut(event, new CutPart(all));
        }
    }
}
