package org.lanzarote.monitoring.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every violation of a request, so that the caller learns of all at once. */
public final class Violations {

    private final List<Violation> all = new ArrayList<>();

    public void add(String pointer, Told told) {
        all.add(Violation.at(pointer, told));
    }

    /** Adds the violations of a part that stands at this pointer. */
    public void within(String pointer, List<Violation> part) {
        part.forEach(violation -> add(pointer + violation.pointer(), violation.told()));
    }

    public void require(boolean holds, String pointer, Told told) {
        if (!holds) {
            add(pointer, told);
        }
    }

    /** All that was found so far, in the order found. */
    public List<Violation> found() {
        return List.copyOf(all);
    }

    /** Ends the request if there is any violation. */
    public void orThrow(Told told) {
        if (!all.isEmpty()) {
            throw ProblemType.INVALID.because(told, all);
        }
    }
}
