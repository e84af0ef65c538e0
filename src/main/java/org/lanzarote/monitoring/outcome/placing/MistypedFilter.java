package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionFilters;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Refuses a filter of findings that names what the round does not have, where nothing was found by it. */
@ApplicationScoped
class MistypedFilter {

    private final RoundRepository rounds;
    private final QuestionFilters filters;
    private final FindingCodes codes;

    MistypedFilter(RoundRepository rounds, QuestionFilters filters, FindingCodes codes) {
        this.rounds = rounds;
        this.filters = filters;
        this.codes = codes;
    }

    /** A round of which something was found exists for the caller, and so do the values by which it was found. */
    void check(int round, FindingFilter filter, List<?> found) {
        if (found.isEmpty()) {
            filters.check(found, rounds.require(round), filter.party(), filter.question(), filter.chapter());
            codes.check(round, filter, found);
        }
    }
}
