package org.lanzarote.monitoring.outcome.cutting;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.children.extract.ExtractWithdrawn;
import org.lanzarote.monitoring.outcome.cutting.CutQueries.TakenDownLine;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.translation.TranslationConfirmed;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.replies.publication.PublicReplyChanged;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.stakeholders.copy.PublishedCopyCut;
import org.lanzarote.monitoring.stakeholders.copy.TakenFromCopies;
import org.lanzarote.monitoring.stakeholders.copy.TakenFromCopy;

/**
 * Takes words out of the report in the step that takes them down: of a reply, of a stakeholder's
 * published copy, or of an extract of what children said that is withdrawn.
 */
@ApplicationScoped
public class TakeDownCuts {

    /** After evidence has learned what of it was taken down. */
    private static final int AFTER_EVIDENCE = 3_000;

    private static final String TAKEN_DOWN_NOW =
            "select p.withheld_question, p.withheld_passage, p.withheld_ground, t.everywhere from taken_down_passage p"
                    + " join take_down t on t.id = p.take_down_id where t.reply_id = :reply and written_now(t.xmin)"
                    + " order by p.ordinal";

    private final CutQueries queries;
    private final TakenFromCopies copies;
    private final WordCuts cuts;
    private final EditorsHand hand;
    private final TranslationCuts translations;
    private final EntityManager em;

    TakeDownCuts(
            CutQueries queries,
            TakenFromCopies copies,
            WordCuts cuts,
            EditorsHand hand,
            TranslationCuts translations,
            EntityManager em) {
        this.queries = queries;
        this.copies = copies;
        this.cuts = cuts;
        this.hand = hand;
        this.translations = translations;
        this.em = em;
    }

    void follow(@Observes @Priority(AFTER_EVIDENCE) PublicReplyChanged event) {
        var now = takenDownNow(event.reply());
        if (!now.isEmpty()) {
            var round = event.reply().round().number();
            cut(round, ofReply(round, event.reply().party().iso3(), now));
        }
    }

    void follow(@Observes PublishedCopyCut event) {
        var round = event.submission().round().number();
        cut(
                round,
                copies.in(round).stream()
                        .filter(taken -> taken.takeDown().equals(event.takeDown()))
                        .map(TakeDownCuts::ofCopy)
                        .toList());
    }

    /** What goes everywhere also goes from the reports of other rounds, which may cite this one. */
    private void cut(int round, List<CutWords> words) {
        cuts.cut(round, new CutPart(words));
        var everywhere = words.stream()
                .filter(CutWords::everywhere)
                .map(CutWords::ofNoSource)
                .toList();
        if (!everywhere.isEmpty()) {
            queries.otherRounds(round).forEach(other -> cuts.cut(other, new CutPart(everywhere)));
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
        var all = new CutPart(takenDown(report.round().number()));
        if (!all.cuts().isEmpty()) {
            cuts.cutAnew(report, all);
        }
        return all;
    }

    /** Nobody confirms words that were taken down: they are cut out of the translation first. */
    void follow(@Observes TranslationConfirmed event) {
        var all = takenDown(event.round());
        if (!all.isEmpty()) {
            translations.cut(event, new CutPart(all));
        }
    }

    private List<CutWords> takenDown(int round) {
        List<CutWords> all = new ArrayList<>();
        queries.takenDown(round).stream()
                .collect(groupingBy(TakenDownLine::party))
                .forEach((party, lines) -> all.addAll(ofReply(round, party, lines)));
        copies.in(round).stream().map(TakeDownCuts::ofCopy).forEach(all::add);
        return all;
    }

    private List<TakenDownLine> takenDownNow(Reply reply) {
        List<?> rows = em.createNativeQuery(TAKEN_DOWN_NOW, Object[].class)
                .setParameter("reply", reply.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new TakenDownLine(
                        reply.party().iso3(),
                        String.valueOf(row[0]),
                        row[1] == null ? null : row[1].toString(),
                        String.valueOf(row[2]),
                        (Boolean) row[3]))
                .toList();
    }

    private static CutWords ofCopy(TakenFromCopy taken) {
        return new CutWords(
                CutSource.records(CitationKind.STAKEHOLDER_SUBMISSION, taken.copies()),
                taken.words(),
                taken.whole(),
                taken.ground(),
                taken.everywhere());
    }

    /** These passages, and the words that evidence quoted of their answers and nobody else reads. */
    private List<CutWords> ofReply(int round, String party, List<TakenDownLine> lines) {
        List<CutWords> words = new ArrayList<>();
        for (var line : lines) {
            var source = CutSource.answer(party, line.question());
            if (line.passage() != null && !line.isFile()) {
                words.add(new CutWords(source, line.passage(), false, line.ground(), line.everywhere()));
            }
            queries.quotedOf(round, party, line.question()).stream()
                    .map(quoted -> new CutWords(source, quoted, false, line.ground(), false))
                    .forEach(words::add);
        }
        return words;
    }
}
