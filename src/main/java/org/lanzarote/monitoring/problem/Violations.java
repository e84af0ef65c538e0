package org.lanzarote.monitoring.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers every violation of a request, so that the caller learns of all at once. */
public final class Violations {

    private final List<Violation> all = new ArrayList<>();

    public void add(String pointer, String detail) {
        all.add(Violation.at(pointer, detail));
    }

    public void require(boolean holds, String pointer, String detail) {
        if (!holds) {
            add(pointer, detail);
        }
    }

    /** Ends the request unless all is well. */
    public void orThrow(String detail) {
        if (!all.isEmpty()) {
            throw ProblemType.INVALID.because(detail, all);
        }
    }
}
