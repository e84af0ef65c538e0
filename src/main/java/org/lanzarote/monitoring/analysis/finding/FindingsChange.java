package org.lanzarote.monitoring.analysis.finding;

/**
 * An event: findings of a round are about to change. It is fired in the transaction. An observer that forbids the change
 * throws; one that lets words change although the report is adopted says that it is.
 */
public final class FindingsChange {

    private final int round;
    private final boolean ofWords;
    private boolean adopted;

    private FindingsChange(int round, boolean ofWords) {
        this.round = round;
        this.ofWords = ofWords;
    }

    /** A change of any kind. */
    public static FindingsChange of(int round) {
        return new FindingsChange(round, false);
    }

    /** A change of what a finding says, and of nothing else once the report is adopted. */
    static FindingsChange ofWords(int round) {
        return new FindingsChange(round, true);
    }

    public int round() {
        return round;
    }

    public boolean isOfWords() {
        return ofWords;
    }

    /** Says that the report of the round is adopted. */
    public void adopted() {
        adopted = true;
    }

    boolean isAfterAdoption() {
        return adopted;
    }
}
