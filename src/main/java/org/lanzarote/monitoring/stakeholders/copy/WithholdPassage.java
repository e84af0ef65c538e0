package org.lanzarote.monitoring.stakeholders.copy;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** A passage of a submission, or a whole answer or comment, that a Party is not shown, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A passage of a submission, or a whole answer or comment, that a Party is not shown, and why")
record WithholdPassage(
        @Schema(
                description = "Number of the question of an own answer; absent where it is of a comment",
                examples = "12")
        @Pattern(regexp = QuestionNumber.PATTERN) @Nullable String question,

        @Schema(description = "Number of the comment in the submission, from 1; absent where it is of an answer")
        @Min(1) @Nullable Integer comment,

        @Schema(
                description =
                        "The words to leave out wherever they stand in that answer or comment, exactly as submitted, or"
                                + " the key of an attachment that it names; absent: the whole of it")
        @Size(min = 1, max = 50_000) @Nullable String passage,

        @Schema(description = "Why, on one line without brackets; it stands in the place of the passage")
        @SafeMarkup
        @Pattern(regexp = "[^\\[\\]\\r\\n]*", message = "One line without brackets is expected") @NotBlank @Size(max = 300) @AllSeen
        String ground) {

    /** What the key of a comment begins with. */
    static final String COMMENT = "comment ";

    static String comment(int number) {
        return COMMENT + number;
    }

    Withhold asWithhold() {
        return new Withhold(comment == null ? requireNonNullElse(question, "") : comment(comment), passage, ground);
    }
}
