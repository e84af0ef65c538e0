package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submission of a reply with its answers. */
record SubmissionView(
        SubmissionRow submission,

        @Schema(description = "Every answer to a question that was shown, in the questionnaire's order")
        List<AnswerView> answers) {}
