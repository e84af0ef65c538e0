package org.lanzarote.monitoring.preparation.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of edits of a version of a questionnaire. */
@Schema(description = "What was done to a version of a questionnaire")
enum EditKind {
    DRAFTED,
    COPIED,
    REDRAFTED,
    TRANSLATION_CONFIRMED,
    ADOPTED,
    PUBLISHED
}
