package org.lanzarote.monitoring.preparation.questionnaire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edit of a version of the questionnaire: what was done, when and by whom. */
@Schema(name = "QuestionnaireEdit", description = "What was done to a version of the questionnaire")
record EditView(
        @Schema(description = "Number of the edit, from which the tag of the version after it is made")
        int number,

        EditKind kind,

        @Schema(description = "When the draft was edited") Instant editedAt,

        @Schema(description = "Login of who did it") String editedBy,

        @Schema(description = "What it changed; empty for a first draft, and where no wording changed")
        List<Change> changes) {}
