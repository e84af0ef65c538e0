package org.lanzarote.monitoring.replies.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.Conflict;

/** What is told to whoever would have saved over answers that others had saved meanwhile. */
@Schema(description = "Answers of the reply were saved meanwhile: what is needed to merge and save again")
record StaleAnswers(
        @Schema(description = "Every answer as it stands, and the tag of the reply")
        CurrentAnswers current) implements Conflict {}
