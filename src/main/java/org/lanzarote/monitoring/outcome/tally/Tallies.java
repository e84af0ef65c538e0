package org.lanzarote.monitoring.outcome.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.codebook.CodeRepository;
import org.lanzarote.monitoring.analysis.codebook.CodeUse;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** The tallies of a report for other rooms: to load them with it, to give them out, and to check it. */
@ApplicationScoped
public class Tallies implements CodeUse {

    private final TallyRepository tallies;
    private final TallyQueries queries;
    private final CodeRepository codes;
    private final RoundRepository rounds;
    private final Caller caller;
    private final Clock clock;

    Tallies(
            TallyRepository tallies,
            TallyQueries queries,
            CodeRepository codes,
            RoundRepository rounds,
            Caller caller,
            Clock clock) {
        this.tallies = tallies;
        this.queries = queries;
        this.codes = codes;
        this.rounds = rounds;
        this.caller = caller;
        this.clock = clock;
    }

    /** What tallies of a round with these questions may be about. */
    public TallyScope scope(Round round, Map<String, Question> questions) {
        return new TallyScope(
                round.rosterParties().toList(),
                questions,
                codes.ofRound(round.number()).keySet());
    }

    /** Adds a tally that was checked. */
    public void add(Report report, TallyScope scope, DraftTally wish, CountedPart where) {
        tallies.persist(new Tally(report, scope, wish, where, clock.instant()));
    }

    /** The tallies of a report whose words stand, as they were written; statements have the keys that are given. */
    public List<DraftTally> drafts(UUID report, Map<String, String> statements) {
        return queries.all(report, caller.isInsider()).stream()
                .filter(row -> !row.gone())
                .map(row -> row.draft(
                        row.partKind() == TallyPartKind.STATEMENT
                                ? new TallyPart(row.partKind(), statements.get(row.key()))
                                : row.part()))
                .toList();
    }

    /** What is to be said of those that are no longer right. */
    public List<TallyRemark> remarks(Report report) {
        var waiting = queries.all(report.id(), caller.isInsider()).stream()
                .filter(row -> row.gone() || row.drift())
                .toList();
        var roster = names(report, waiting);
        return waiting.stream().map(row -> TallyRemark.of(row, roster)).toList();
    }

    /** The names of the round's Parties, where some of these have Parties too many or too few to name. */
    NavigableMap<String, BilingualText> names(Report report, List<TallyRow> rows) {
        return rows.stream()
                        .allMatch(row -> row.tooMany().isEmpty() && row.tooFew().isEmpty())
                ? Collections.emptyNavigableMap()
                : rounds.rosterNames(report.round().number());
    }

    @Override
    public Set<String> usedCodes(int round) {
        return Set.copyOf(queries.countedCodes(round));
    }
}
