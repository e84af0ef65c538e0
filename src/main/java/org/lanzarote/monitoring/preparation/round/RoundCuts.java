package org.lanzarote.monitoring.preparation.round;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * Takes words that are taken down everywhere out of the texts of a round, out of what they were before corrections, and out of why
 * its Parties take part.
 */
@ApplicationScoped
public class RoundCuts {

    private static final JsonMapper JSON = new JsonMapper();

    private final RoundRepository rounds;
    private final RoundQueries queries;
    private final EntityManager em;

    RoundCuts(RoundRepository rounds, RoundQueries queries, EntityManager em) {
        this.rounds = rounds;
        this.queries = queries;
        this.em = em;
    }

    /** A correction as far as it has words, by the names of its columns. */
    private record CorrectionColumns(String reason, BilingualText theme, BilingualText title, List<UrgencyTerm> scale) {

        CorrectionColumns each(UnaryOperator<String> left) {
            return new CorrectionColumns(
                    left.apply(reason),
                    theme.each(left),
                    title.each(left),
                    scale.stream().map(term -> term.each(left)).toList());
        }
    }

    /** Leaves of the words of a round, and of why its Parties take part, what the function leaves. */
    static void cut(Round round, UnaryOperator<String> left) {
        round.theme = round.theme.each(left);
        round.title = round.title.each(left);
        round.rosterDecision = round.rosterDecision == null ? null : left.apply(round.rosterDecision);
        cutRoster(round.roster, left);
        var terms = round.scale.stream().map(term -> term.each(left)).toList();
        if (!terms.equals(round.urgencyScale())) {
            round.scale.clear();
            round.scale.addAll(terms);
        }
    }

    /** Only what changes is set: the tag of a round moves with its roster. */
    private static void cutRoster(List<RosterEntry> roster, UnaryOperator<String> left) {
        for (int i = 0; i < roster.size(); i++) {
            var entry = roster.get(i);
            var rest = left.apply(entry.reason());
            if (!rest.equals(entry.reason())) {
                roster.set(i, new RosterEntry(entry.party(), rest));
            }
        }
    }

    public void cut(int number, UnaryOperator<String> left) {
        cut(rounds.findById(number), left);
        for (var line : queries.corrected(number)) {
            var words = new CorrectionColumns(
                    line.reason(), line.theme(), line.title(), line.scale().terms());
            var rest = words.each(left);
            if (!rest.equals(words)) {
                em.createNativeQuery("select 1 from cut_round_correction(:id, cast(:words as jsonb))", Integer.class)
                        .setParameter("id", line.id())
                        .setParameter("words", JSON.valueToTree(rest).toString())
                        .getSingleResult();
            }
        }
    }
}
