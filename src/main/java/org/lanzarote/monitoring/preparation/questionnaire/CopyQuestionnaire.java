package org.lanzarote.monitoring.preparation.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins a new draft as a copy of another version. */
record CopyQuestionnaire(
        @Schema(description = "Number of the round it belongs to, this one or another", examples = "1")
        int round,

        @Schema(description = "Number of the version within that round", examples = "1")
        int version) {}
