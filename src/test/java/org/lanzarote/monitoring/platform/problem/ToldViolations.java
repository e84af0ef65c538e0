package org.lanzarote.monitoring.platform.problem;

import java.util.List;

/** Reads what a refusal tells, for tests of the rules that refuse. */
public final class ToldViolations {

    private ToldViolations() {}

    public static List<Violation> by(ProblemException refusal) {
        return refusal.refusal().violations();
    }
}
