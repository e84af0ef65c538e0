package org.lanzarote.monitoring.platform.telemetry;

import org.hibernate.SessionEventListener;

/** Counts the statements of one session, and how long PostgreSQL takes for them. */
final class StatementTimes implements SessionEventListener {

    private final UnderWay underWay;
    private long begun;

    StatementTimes(UnderWay underWay) {
        this.underWay = underWay;
    }

    @Override
    public void jdbcExecuteStatementStart() {
        begun = System.nanoTime();
    }

    @Override
    public void jdbcExecuteStatementEnd() {
        underWay.asked(System.nanoTime() - begun);
    }

    @Override
    public void jdbcExecuteBatchStart() {
        begun = System.nanoTime();
    }

    @Override
    public void jdbcExecuteBatchEnd() {
        underWay.asked(System.nanoTime() - begun);
    }
}
