package org.lanzarote.monitoring.outcome.report;

import static org.lanzarote.monitoring.platform.problem.ProblemType.CORRIGENDUM_OPEN;

import jakarta.persistence.Embeddable;

/** How many editions a report has, and whether a corrigendum is being written. */
@Embeddable
public class Editions {

    /** The number of the newest; 0 while the report is drafted. */
    int newest;

    boolean correcting;

    protected Editions() {}

    public int newest() {
        return newest;
    }

    /** Counts one more. */
    public void count() {
        newest++;
    }

    /** Begins a corrigendum of a report that is public; one is open at a time. */
    public void open(ReportStatus status) {
        status.requirePublished();
        if (correcting) {
            throw CORRIGENDUM_OPEN.because(ReportMessage.CORRECTED_ALREADY);
        }
        correcting = true;
    }

    /** Ends the corrigendum that is open. */
    public void close() {
        correcting = false;
    }
}
