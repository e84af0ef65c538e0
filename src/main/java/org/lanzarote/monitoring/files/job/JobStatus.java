package org.lanzarote.monitoring.files.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a job. */
@Schema(
        description =
                "QUEUED: it waits for its turn. RUNNING: its steps are done. DONE: what it made is kept for a while."
                        + " FAILED: its problem says why. CANCELLED: by whoever asked for it")
enum JobStatus {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
