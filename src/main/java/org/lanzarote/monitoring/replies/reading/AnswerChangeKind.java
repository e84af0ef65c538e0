package org.lanzarote.monitoring.replies.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an answer from one submission to another. */
@Schema(description = "ADDED, REMOVED: only this, or only the other submission holds it. CHANGED: both do, and differ")
enum AnswerChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
