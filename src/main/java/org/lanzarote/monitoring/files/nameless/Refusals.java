package org.lanzarote.monitoring.files.nameless;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_NAMES;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Collects what may name somebody in a document and cannot be taken out of it. */
final class Refusals {

    private static final int MOST = 50;

    private final List<Violation> all = new ArrayList<>();

    void add(String place, String what) {
        var violation = Violation.inFile(place, what);
        if (all.size() < MOST && !all.contains(violation)) {
            all.add(violation);
        }
    }

    void add(boolean found, String place, String what) {
        if (found) {
            add(place, what);
        }
    }

    void orThrow() {
        if (!all.isEmpty()) {
            var first = all.get(0);
            throw DOCUMENT_NAMES.because(
                    "What may name somebody cannot be taken out: %s, %s".formatted(first.place(), first.detail()), all);
        }
    }
}
