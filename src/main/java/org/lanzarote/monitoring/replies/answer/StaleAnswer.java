package org.lanzarote.monitoring.replies.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Conflict;
import org.lanzarote.monitoring.replies.reading.AnswerView;

/** What is told to whoever would have saved over an answer that another had saved meanwhile. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The answer was saved meanwhile: what is needed to merge and save again")
record StaleAnswer(
        @Schema(description = "The answer as it stands, with its tag and who saved it when")
        AnswerView current,

        @Schema(description = "The answer that If-Match names; absent where there was none") @Nullable AnswerView base)
        implements Conflict {}
