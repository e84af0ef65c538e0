package org.lanzarote.monitoring.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every violation of a request, so that the caller learns of all at once. */
public final class Violations {

    private final List<Violation> all = new ArrayList<>();

    public void add(String pointer, String detail) {
        all.add(Violation.at(pointer, detail));
    }

    /** Adds the violations of a part that stands at this pointer. */
    public void within(String pointer, List<Violation> part) {
        part.forEach(violation -> add(pointer + violation.pointer(), violation.detail()));
    }

    public void require(boolean holds, String pointer, String detail) {
        if (!holds) {
            add(pointer, detail);
        }
    }

    /** All that was found so far, in the order found. */
    public List<Violation> found() {
        return List.copyOf(all);
    }

    /** Ends the request if there is any violation. */
    public void orThrow(String detail) {
        if (!all.isEmpty()) {
            throw ProblemType.INVALID.because(detail, all);
        }
    }
}
