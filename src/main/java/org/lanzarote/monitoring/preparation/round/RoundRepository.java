package org.lanzarote.monitoring.preparation.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.html.SeenRound;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.preparation.round.RoundQueries.RosterName;

/** Loads rounds. A round in preparation exists for insiders only. */
@ApplicationScoped
public class RoundRepository implements PanacheRepositoryBase<Round, Integer>, Recipients {

    private static final String ROSTER =
            "select p from Round r join r.roster e join e.party p left join fetch p.formerNames where r.number = ?1";

    private final RoundQueries queries;
    private final Caller caller;

    RoundRepository(RoundQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public String address() {
        return "/rounds/{round}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        require(keys.number("round"));
    }

    /** The round, if this caller may see it. */
    public Round require(int number) {
        var found = findByIdOptional(number)
                .filter(round -> isLaunched(round) || caller.isInsider())
                .orElseThrow(NotFound.of("round", number));
        SeenRound.note(number);
        return found;
    }

    /** The round, locked so that nobody else drafts or launches meanwhile. */
    public Round requireToDraft(int number) {
        return Optional.ofNullable(findById(number, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound.of("round", number));
    }

    /** The launched round, locked so that nobody else moves a time limit meanwhile. */
    public Round requireToExtend(int number) {
        var round = requireToDraft(number);
        round.requireLaunched();
        return round;
    }

    /** The round, locked so that nobody corrects a session with children while the sessions are counted. */
    public Round requireToCount(int number) {
        require(number);
        return requireToDraft(number);
    }

    /** Whether the questionnaire has gone out to the Parties. */
    public boolean isLaunched(Round round) {
        return round.status.isLaunched();
    }

    /** The Parties on the round's roster among these codes, with the names that they had. */
    public Map<String, Party> rosterParties(int number, Set<String> iso3s) {
        return byCode(
                getEntityManager()
                        .createQuery(ROSTER + " and p.iso3 in ?2", Party.class)
                        .setParameter(2, iso3s),
                number);
    }

    /** The Parties on the round's roster, with the names that they had. */
    public Map<String, Party> rosterParties(int number) {
        return byCode(getEntityManager().createQuery(ROSTER, Party.class), number);
    }

    /** The names that the Parties on the round's roster have, by code in its order. */
    public NavigableMap<String, BilingualText> rosterNames(int number) {
        return queries.names(number).stream()
                .collect(Collectors.toMap(RosterName::party, RosterName::name, (one, same) -> one, TreeMap::new));
    }

    private static Map<String, Party> byCode(TypedQuery<Party> parties, int round) {
        return parties.setParameter(1, round).getResultList().stream()
                .collect(Collectors.toMap(Party::iso3, Function.identity()));
    }
}
