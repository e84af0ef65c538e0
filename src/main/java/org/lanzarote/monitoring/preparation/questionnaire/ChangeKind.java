package org.lanzarote.monitoring.preparation.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of changes to a part of a questionnaire. */
@Schema(description = "What happened to a part of a questionnaire")
enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
