package org.lanzarote.monitoring.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.BilingualText;

/** A question as it is drafted and shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Question", description = "A question, sub-question or lettered item, in the questionnaire's order")
record DraftQuestion(
        @Schema(description = "Number as printed", examples = "9.1") @NotNull @Pattern(regexp = QuestionNumber.PATTERN) String number,

        @NotNull AnswerKind kind,

        @Schema(description = "Roman numeral of the report's chapter that the answers feed", examples = "II")
        @NotNull @Pattern(regexp = "[IVXLC]{1,8}") String chapter,

        @Schema(description = "The question itself") @NotNull @Valid BilingualText text,

        @Schema(description = "Help for those who answer") @Valid @Nullable BilingualText guidance) {}
