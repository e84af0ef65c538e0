package org.lanzarote.monitoring.preparation.round;

import java.util.HashSet;
import java.util.List;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The rule that an urgency scale has no term and no rank twice. */
final class UrgencyScale {

    private UrgencyScale() {}

    static void check(List<UrgencyTerm> scale, Violations violations) {
        var terms = new HashSet<String>();
        var ranks = new HashSet<Integer>();
        for (int i = 0; i < scale.size(); i++) {
            var term = scale.get(i);
            violations.require(
                    terms.add(term.term()), "/urgencyScale/" + i + "/term", RoundMessage.TERM_TWICE.with(term.term()));
            term.check("/urgencyScale/" + i, violations);
            violations.require(
                    ranks.add(term.rank()), "/urgencyScale/" + i + "/rank", RoundMessage.RANK_TAKEN.with(term.rank()));
        }
    }
}
