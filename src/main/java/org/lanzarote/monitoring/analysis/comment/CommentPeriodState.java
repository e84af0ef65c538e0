package org.lanzarote.monitoring.analysis.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of the time in which a Party comments on findings. */
@Schema(
        description =
                "OPEN: the Party comments. SENT: its comments wait for answers. RELEASED: the Party reads the answers."
                        + " WITHDRAWN: the Secretariat took it back before anything was sent. CLOSED: the report was adopted"
                        + " before anything was sent")
public enum CommentPeriodState {
    OPEN,
    SENT,
    RELEASED,
    WITHDRAWN,
    CLOSED
}
