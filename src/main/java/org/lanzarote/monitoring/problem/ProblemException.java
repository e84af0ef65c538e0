package org.lanzarote.monitoring.problem;

import java.util.List;

/** A request that cannot be served, for a reason the caller can act on. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.problem = Problem.of(type, detail, List.copyOf(violations));
    }

    Problem problem() {
        return problem;
    }
}
