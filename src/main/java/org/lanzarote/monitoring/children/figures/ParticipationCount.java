package org.lanzarote.monitoring.children.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.lanzarote.monitoring.children.session.ChildCounts;
import org.lanzarote.monitoring.children.session.PartyCount;

/** Counts the children of a round by Party, by age band and by gender. */
@ApplicationScoped
class ParticipationCount {

    private final ChildCounts children;
    private final ParticipationQueries queries;

    ParticipationCount(ChildCounts children, ParticipationQueries queries) {
        this.children = children;
        this.queries = queries;
    }

    /**
     * The present counts, for the safeguarding officer; every Party of the roster has its cell, even without a
     * session.
     */
    Counts now(int round) {
        var counted = children.byParty(round);
        Map<String, Integer> byParty = new LinkedHashMap<>();
        queries.roster(round).forEach(party -> byParty.put(party, 0));
        counted.forEach(count -> byParty.put(
                count.party(), sum(List.of(count), PartyCount::girls, PartyCount::boys, PartyCount::otherOrNotStated)));
        Map<String, Integer> byAge = new LinkedHashMap<>();
        byAge.put("11-13", sum(counted, PartyCount::from11to13));
        byAge.put("14-15", sum(counted, PartyCount::from14to15));
        byAge.put("16-17", sum(counted, PartyCount::from16to17));
        byAge.put("18", sum(counted, PartyCount::aged18));
        Map<String, Integer> byGender = new LinkedHashMap<>();
        byGender.put("GIRLS", sum(counted, PartyCount::girls));
        byGender.put("BOYS", sum(counted, PartyCount::boys));
        byGender.put("OTHER_OR_NOT_STATED", sum(counted, PartyCount::otherOrNotStated));
        return new Counts(Map.of(
                Dimension.PARTY, new CountedTable(byParty),
                Dimension.AGE_BAND, new CountedTable(byAge),
                Dimension.GENDER, new CountedTable(byGender)));
    }

    @SafeVarargs
    private static int sum(List<PartyCount> counted, ToLongFunction<PartyCount>... parts) {
        long sum = 0;
        for (var part : parts) {
            sum += counted.stream().mapToLong(part).sum();
        }
        return Math.toIntExact(sum);
    }
}
