package org.lanzarote.monitoring.platform.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A check of the filters of a list that found nothing: a value that its closed set does not have was mistyped. A list
 * that found something has no need of it, so the sets are read for an empty one alone.
 */
public final class ClosedFilters {

    private final List<Violation> violations = new ArrayList<>();

    /** Checks one filter; nothing is asked where it was not sent. */
    public ClosedFilters check(String parameter, String value, Supplier<? extends Collection<String>> known) {
        if (!value.isEmpty()) {
            var values = new TreeSet<>(known.get());
            if (!values.contains(value)) {
                violations.add(Violation.of(parameter, ProblemMessage.UNKNOWN_VALUE.with(values)));
            }
        }
        return this;
    }

    /** Refuses the request, if a filter was mistyped. */
    public void orThrow() {
        if (!violations.isEmpty()) {
            throw ProblemType.BAD_PARAMETER.because(ProblemMessage.UNKNOWN_FILTER, violations);
        }
    }
}
