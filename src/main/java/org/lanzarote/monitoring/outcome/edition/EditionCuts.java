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

/** Takes words that are taken down of a reply out of every edition of its round's report, in that very step. */
@ApplicationScoped
class EditionCuts {

    /** After evidence has learned what of it was taken down. */
    private static final int AFTER_EVIDENCE = 3_000;

    private static final String TAKEN_DOWN_NOW =
            "select p.withheld_question, p.withheld_passage, p.withheld_ground from taken_down_passage p"
                    + " join take_down t on t.id = p.take_down_id where t.reply_id = :reply and written_now(t.xmin)"
                    + " order by p.ordinal";

    private final EditionQueries queries;
    private final EntityManager em;
    private final Clock clock;

    EditionCuts(EditionQueries queries, EntityManager em, Clock clock) {
        this.queries = queries;
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

    /** What a part of a new edition says without all that was taken down so far. */
    PartContent without(int round, PartContent content) {
        var left = content;
        var byParty = queries.takenDown(round).stream().collect(groupingBy(TakenDownLine::party));
        for (var party : byParty.entrySet()) {
            left = cut(round, party.getKey(), party.getValue()).of(left);
        }
        return left;
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
                        String.valueOf(row[2])))
                .toList();
    }

    /** Cuts these passages, and the words that evidence quoted of their answers and nobody else reads. */
    private CutPart cut(int round, String party, List<TakenDownLine> lines) {
        List<Withhold> withheld = new ArrayList<>();
        for (var line : lines) {
            var one = new Withhold(line.question(), line.passage(), line.ground());
            if (!one.withholdsWhole() && !one.withholdsFile()) {
                withheld.add(one);
            }
            queries.quotedOf(round, party, line.question()).stream()
                    .map(words -> new Withhold(line.question(), words, line.ground()))
                    .forEach(withheld::add);
        }
        return new CutPart(party, withheld);
    }
}
