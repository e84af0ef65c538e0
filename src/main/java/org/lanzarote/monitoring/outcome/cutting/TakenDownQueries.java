package org.lanzarote.monitoring.outcome.cutting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Queries for what was taken down of replies. */
interface TakenDownQueries {

    /** A passage that was taken down, as it is fetched; without one, the whole answer. */
    record TakenDownLine(
            String party, String question, @Nullable String passage, String ground, boolean everywhere) {

        boolean isFile() {
            return new Withhold(question, passage, ground).withholdsFile();
        }

        /** A passage of another round, whose answers nothing can cite by these keys. */
        CutWords ofNoSource() {
            var source = CutSource.answer(party, question);
            return new CutWords(source, requireNonNull(passage), false, ground, everywhere).ofNoSource();
        }
    }

    /** What was taken down of the replies of a round, whole answers too. */
    @HQL(
            "select r.party.iso3, p.withheld.question, p.withheld.passage, p.withheld.ground, t.everywhere from TakenDownPassage p"
                    + " join p.takeDown t join t.reply r where r.round.number = :round order by p.id")
    List<TakenDownLine> takenDown(int round);

    /** The passages that were taken down everywhere of the replies of other rounds. */
    @HQL(
            "select r.party.iso3, p.withheld.question, p.withheld.passage, p.withheld.ground, t.everywhere from TakenDownPassage p"
                    + " join p.takeDown t join t.reply r where r.round.number <> :round and t.everywhere = true"
                    + " and p.withheld.passage is not null order by p.id")
    List<TakenDownLine> takenDownElsewhere(int round);

    /** The words that texts of a round quote of a Party's answer, and that everybody could read and can no longer. */
    @HQL("select distinct w.words from Evidence e join e.words w where e.roundNumber = :round and e.party = :party"
            + " and e.question = :question and e.takenDown = true")
    List<String> quotedOf(int round, String party, String question);
}
