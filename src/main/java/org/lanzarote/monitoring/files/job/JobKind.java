package org.lanzarote.monitoring.files.job;

import java.io.IOException;
import java.time.Instant;

/** A kind of job, which a later room declares. What it makes is a ZIP, written piece by piece by its steps. */
public interface JobKind {

    /** Its name, in the form of a constant. */
    String name();

    /**
     * Does one step as the account that asked, in a transaction of its own. Where the service stopped in it, nothing of it is
     * left, and it is done again.
     */
    void run(JobStep step) throws IOException;

    /** Refuses a caller who may not read what was made of this wish from then on; {@code NOT_FOUND}. */
    void requireReadable(String wish, Instant begunAt);
}
