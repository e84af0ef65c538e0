package org.lanzarote.monitoring.outcome.cutting;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.cutting.TakenDownQueries.TakenDownLine;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.stakeholders.copy.TakenFromCopies;
import org.lanzarote.monitoring.stakeholders.copy.TakenFromCopy;

/** Finds what was taken down of the replies and of the published copies of a round. */
@ApplicationScoped
class TakenDownWords {

    private static final String TAKEN_DOWN_NOW =
            "select p.withheld_question, p.withheld_passage, p.withheld_ground, t.everywhere from taken_down_passage p"
                    + " join take_down t on t.id = p.take_down_id where t.reply_id = :reply and written_now(t.xmin)"
                    + " order by p.ordinal";

    private final TakenDownQueries queries;
    private final TakenFromCopies copies;
    private final EntityManager em;

    TakenDownWords(TakenDownQueries queries, TakenFromCopies copies, EntityManager em) {
        this.queries = queries;
        this.copies = copies;
        this.em = em;
    }

    /** The words of what this very step takes down of a reply; nothing where it takes nothing down. */
    Optional<List<CutWords>> now(Reply reply) {
        return Optional.of(takenDownNow(reply))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> ofReply(reply.round().number(), reply.party().iso3(), lines));
    }

    /** What a take-down took out of copies. */
    List<CutWords> fromCopies(int round, UUID takeDown) {
        return copies.in(round).stream()
                .filter(taken -> taken.takeDown().equals(takeDown))
                .map(TakenDownWords::ofCopy)
                .toList();
    }

    /** All of a round, and what went everywhere in others. */
    List<CutWords> in(int round) {
        List<CutWords> all = new ArrayList<>();
        queries.takenDown(round).stream()
                .collect(groupingBy(TakenDownLine::party))
                .forEach((party, lines) -> all.addAll(ofReply(round, party, lines)));
        copies.in(round).stream().map(TakenDownWords::ofCopy).forEach(all::add);
        queries.takenDownElsewhere(round).stream()
                .filter(line -> !line.isFile())
                .map(TakenDownLine::ofNoSource)
                .forEach(all::add);
        copies.everywhereBut(round).stream()
                .map(TakenDownWords::ofCopy)
                .filter(CutWords::goFromOtherRounds)
                .map(CutWords::ofNoSource)
                .forEach(all::add);
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
