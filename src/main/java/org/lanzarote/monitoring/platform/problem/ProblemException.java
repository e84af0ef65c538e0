package org.lanzarote.monitoring.platform.problem;

import java.util.List;

/** A request that cannot be served, for a reason the caller can act on. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final ProblemType type;

    ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail);
        this.type = type;
        this.problem = Problem.of(type, detail, List.copyOf(violations));
    }

    ProblemException(ProblemType type, String detail, Conflict conflict) {
        super(detail);
        this.type = type;
        this.problem = Problem.of(type, detail, List.of()).with(conflict);
    }

    /** The same problem, about one file among several. */
    public ProblemException of(String file) {
        return new ProblemException(type, file + ": " + problem.detail(), problem.violations());
    }

    public boolean is(ProblemType asked) {
        return type == asked;
    }

    Problem problem() {
        return problem;
    }
}
