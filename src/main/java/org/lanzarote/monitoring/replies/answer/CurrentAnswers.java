package org.lanzarote.monitoring.replies.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.replies.reading.AnswerView;

/** The answers that a Party works on, shown to a caller who would have saved over them. */
@Schema(description = "The answers that a Party works on, shown to a caller who would have saved over them")
record CurrentAnswers(
        @Schema(description = "Tag of the reply, to send in If-Match")
        String tag,

        @Schema(description = "Every answer, in the questionnaire's order")
        List<AnswerView> answers) {}
