package org.lanzarote.monitoring.outcome.edition;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
        var withheld = takenDownNow(event.reply());
        if (withheld.isEmpty()) {
            return;
        }
        var reply = event.reply();
        var round = reply.round().number();
        var cut = new CutPart(reply.party().iso3(), withheld);
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

    /** What is taken down in this transaction, and the words that evidence quoted of it. */
    private List<Withhold> takenDownNow(Reply reply) {
        List<Withhold> withheld = new ArrayList<>();
        List<Object[]> rows = em.createNativeQuery(TAKEN_DOWN_NOW, Object[].class)
                .setParameter("reply", reply.id())
                .getResultList();
        for (var row : rows) {
            var one = new Withhold(
                    String.valueOf(row[0]), row[1] == null ? null : row[1].toString(), String.valueOf(row[2]));
            if (!one.withholdsWhole() && !one.withholdsFile()) {
                withheld.add(one);
            }
            queries.quotedOf(reply.round().number(), reply.party().iso3(), one.question()).stream()
                    .map(words -> new Withhold(one.question(), words, one.ground()))
                    .forEach(withheld::add);
        }
        return withheld;
    }
}
