package org.lanzarote.monitoring.files.job;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Told;

/** What the caller may have of what a job made, and why it is gone where it was there once. */
record JobOutcome(boolean readable, @Nullable Told gone) {

    static final JobOutcome READABLE = new JobOutcome(true, null);

    /** The outcome of a job that made nothing, or nothing that the caller may know of. */
    static final JobOutcome NONE = new JobOutcome(false, null);

    static JobOutcome gone(Told why) {
        return new JobOutcome(false, why);
    }
}
