package org.lanzarote.monitoring.outcome.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One extract of what children said, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that children said, and what became of it")
record FeedbackItem(
        @Schema(description = "How it was said, in a few words", examples = "Somebody made a drawing")
        String heading,

        @Schema(description = "The words of the extract; absent where they are not public") @Nullable String said,

        @Schema(description = "What became of it, in a sentence")
        String outcome,

        @Schema(description = "Where it is used; empty where it is not")
        List<FeedbackUse> uses) {}
