package org.lanzarote.monitoring.analysis.comment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.comment.CommentPeriodQueries.Candidate;
import org.lanzarote.monitoring.analysis.finding.FindingsChange;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Opens findings to the Party that they are about. */
@ApplicationScoped
class CommentOpening {

    private final CommentPeriodRepository periods;
    private final CommentPeriodQueries queries;
    private final RoundRepository rounds;
    private final Event<FindingsChange> change;
    private final Caller caller;
    private final Clock clock;

    CommentOpening(
            CommentPeriodRepository periods,
            CommentPeriodQueries queries,
            RoundRepository rounds,
            Event<FindingsChange> change,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.queries = queries;
        this.rounds = rounds;
        this.change = change;
        this.caller = caller;
        this.clock = clock;
    }

    CommentPeriod open(int roundNumber, OpenComments wish) {
        var round = rounds.requireToExtend(roundNumber);
        change.fire(FindingsChange.of(roundNumber));
        var now = clock.instant();
        var party = rounds.rosterParties(roundNumber, Set.of(wish.party())).get(wish.party());
        var candidates = party == null ? List.<Candidate>of() : queries.candidates(roundNumber, wish.party());
        check(wish, party, candidates, now);
        var period = new CommentPeriod(round, requireNonNull(party), wish, caller.name(), now);
        periods.persist(period);
        int place = 0;
        for (var finding : chosen(wish, candidates)) {
            place++;
            periods.getEntityManager()
                    .persist(new CommentedFinding(period, place, finding.id(), finding.question(), finding.text()));
        }
        periods.flush();
        return period;
    }

    private static void check(OpenComments wish, @Nullable Party party, List<Candidate> candidates, Instant now) {
        var known = candidates.stream().map(Candidate::id).collect(toSet());
        var named = party == null ? List.<UUID>of() : wish.named();
        var violations = new Violations();
        violations.require(party != null, "/party", CommentMessage.PARTY_NOT_ON_ROSTER.with(wish.party()));
        violations.require(wish.until().isAfter(now), "/until", CommentMessage.COMMENT_LIMIT_PAST.with(now));
        for (int i = 0; i < named.size(); i++) {
            violations.require(
                    known.contains(named.get(i)),
                    "/findings/" + i,
                    CommentMessage.NO_FINDING_OF_PARTY.with(named.get(i)));
        }
        violations.orThrow(CommentMessage.COMMENT_PERIOD_UNFIT);
    }

    /** Those that are named, or all that may be opened. */
    private static List<Candidate> chosen(OpenComments wish, List<Candidate> candidates) {
        var named = wish.named();
        var chosen = candidates.stream()
                .filter(finding -> named.isEmpty() ? finding.mayBeOpened() : named.contains(finding.id()))
                .toList();
        var shut = chosen.stream()
                .filter(finding -> !finding.mayBeOpened())
                .map(finding ->
                        Violation.at("/findings/" + named.indexOf(finding.id()), CommentMessage.FINDING_NOT_TO_OPEN))
                .toList();
        if (chosen.isEmpty() || !shut.isEmpty()) {
            throw ProblemType.NOTHING_TO_COMMENT.because(CommentMessage.NO_FINDING_TO_OPEN.with(wish.party()), shut);
        }
        return chosen;
    }
}
