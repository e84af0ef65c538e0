package org.lanzarote.monitoring.replies.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The result of checking a reply as for a submission. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyValidation(
        @Schema(description = "The version of the questionnaire it answers")
        int questionnaireVersion,

        @Schema(
                description = "Tag of the reply that was checked: submit it with this. Not shown to a delegate, who"
                        + " sees a part of it")
        @Nullable String tag,

        @Schema(description = "Whether no ERROR prevents its submission; not shown to a delegate") @Nullable Boolean submittable,

        @Schema(description = "All that is missing or wrong, in the questionnaire's order")
        List<ReplyRemark> remarks,

        @Schema(description = "Progress of each section, in the questionnaire's order")
        List<SectionProgress> sections,

        @Schema(description = "Progress of all sections together")
        AnswerProgress total) {}
