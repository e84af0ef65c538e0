package org.lanzarote.monitoring.outcome.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The rule of every list of Parties in a report: each Party is on the roster and stands there once. */
public final class Parties {

    private Parties() {}

    public static void check(List<String> parties, Set<String> roster, String pointer, Violations violations) {
        var seen = new HashSet<String>();
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            violations.require(
                    roster.contains(party), pointer + "/" + i, ReportMessage.PARTY_NOT_ON_ROSTER.with(party));
            violations.require(seen.add(party), pointer + "/" + i, ReportMessage.NAMED_ALREADY.with(party));
        }
    }
}
