package org.lanzarote.monitoring.platform.problem;

/** A request that cannot be served, for a reason the caller can act on. */
public class ProblemException extends RuntimeException {

    private final transient Refusal refusal;

    ProblemException(Refusal refusal) {
        super(refusal.told().english());
        this.refusal = refusal;
    }

    /** The same problem, about one file among several. */
    public ProblemException of(String file) {
        return new ProblemException(
                Refusal.of(refusal.type(), ProblemMessage.IN_FILE.with(file, refusal.told()), refusal.violations()));
    }

    /** What is wrong in this case. */
    public Told told() {
        return refusal.told();
    }

    public ProblemType type() {
        return refusal.type();
    }

    public boolean is(ProblemType asked) {
        return refusal.type() == asked;
    }

    Refusal refusal() {
        return refusal;
    }
}
