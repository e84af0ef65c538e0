package org.lanzarote.monitoring.outcome.edition;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.outcome.edition.EditionQueries.TakenDownLine;
import org.lanzarote.monitoring.replies.publication.PublicReplyChanged;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Takes words that are taken down of a reply out of its round's report and every edition of it, in that very step. */
@ApplicationScoped
class EditionCuts {

    /** After evidence has learned what of it was taken down. */
    private static final int AFTER_EVIDENCE = 3_000;

    private static final String TAKEN_DOWN_NOW =
            "select p.withheld_question, p.withheld_passage, p.withheld_ground, t.everywhere from taken_down_passage p"
                    + " join take_down t on t.id = p.take_down_id where t.reply_id = :reply and written_now(t.xmin)"
                    + " order by p.ordinal";

    private final EditionQueries queries;
    private final ReportTextCuts texts;
    private final EntityManager em;
    private final Clock clock;

    EditionCuts(EditionQueries queries, ReportTextCuts texts, EntityManager em, Clock clock) {
        this.queries = queries;
        this.texts = texts;
        this.em = em;
        this.clock = clock;
    }

    void follow(@Observes @Priority(AFTER_EVIDENCE) PublicReplyChanged event) {
        var now = takenDownNow(event.reply());
        if (now.isEmpty()) {
            return;
        }
        var round = event.reply().round().number();
        var cut = cut(round, event.reply().party().iso3(), now);
        texts.cut(round, cut);
        for (var part : queries.partsOfRound(round)) {
            var content = part.read();
            var left = cut.of(content);
            if (!left.equals(content)) {
                em.createNativeQuery("select 1 from cut_edition_part(:part, :words, :cut)", Integer.class)
                        .setParameter("part", part.id())
                        .setParameter("words", PartJson.write(left))
                        .setParameter("cut", clock.instant())
                        .getSingleResult();
            }
        }
    }

    /** Cuts the texts of a report that is to be sealed once more: words may have been written anew after they were taken down. */
    void beforeSealing(int round) {
        queries.takenDown(round).stream()
                .collect(groupingBy(TakenDownLine::party))
                .forEach((party, lines) -> texts.cut(round, cut(round, party, lines)));
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

    /** Cuts these passages, and the words that evidence quoted of their answers and nobody else reads. */
    private CutPart cut(int round, String party, List<TakenDownLine> lines) {
        List<CutPart.Cut> cuts = new ArrayList<>();
        for (var line : lines) {
            var one = line.cut();
            if (!one.words().withholdsWhole() && !one.words().withholdsFile()) {
                cuts.add(one);
            }
            queries.quotedOf(round, party, line.question()).stream()
                    .map(words -> new CutPart.Cut(new Withhold(line.question(), words, line.ground()), false))
                    .forEach(cuts::add);
        }
        return new CutPart(party, cuts);
    }
}
