package org.lanzarote.monitoring.files.document;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Collects what a document holds besides text, with its place, so that the author learns of all at once. */
final class UnwantedParts {

    private static final int MOST = 50;

    private final List<Violation> all = new ArrayList<>();

    void add(String place, String what) {
        var violation = Violation.inFile(place, what);
        if (all.size() < MOST && !all.contains(violation)) {
            all.add(violation);
        }
    }

    /** Adds it where it was found, and tells whether it was. */
    boolean add(boolean found, String place, String what) {
        if (found) {
            add(place, what);
        }
        return found;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Ends the request if anything was found. */
    void orThrow() {
        if (!all.isEmpty()) {
            var first = all.get(0);
            throw ProblemType.DOCUMENT_MORE_THAN_TEXT.because(
                    "The document holds more than text: %s, %s".formatted(first.place(), first.detail()), all);
        }
    }
}
