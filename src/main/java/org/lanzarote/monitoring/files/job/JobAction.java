package org.lanzarote.monitoring.files.job;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions that whoever asked for a job may take on it. */
@Schema(description = "What you may do with your job now. CANCEL: one that has not ended")
enum JobAction {
    CANCEL;

    static List<JobAction> permitted(JobStatus status) {
        return status.isOpen() ? List.of(CANCEL) : List.of();
    }
}
