package org.lanzarote.monitoring.stakeholders.copy;

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

/** A passage of a submission, or a whole text of it, that its public copy leaves out, and the ground. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A passage of a submission, or a whole text of it, that its public copy leaves out, and the ground."
                        + " Exactly one of question, comment and reactionOf says where")
public record PublicPassage(
        @Schema(description = "Number of the question of an own answer", examples = "12")
        @Pattern(regexp = QuestionNumber.PATTERN) @Nullable String question,

        @Schema(description = "Number of the comment in the submission, from 1") @Min(1) @Nullable Integer comment,

        @Schema(description = "The Party whose published reactions it is of (ISO 3166-1 alpha-3)", examples = "RUS")
        @Pattern(regexp = "[A-Z]{3}") @Nullable String reactionOf,

        @Schema(
                description =
                        "The words to leave out wherever they stand in that text, exactly as submitted, or the key"
                                + " of an attachment of the submission; absent: the whole text")
        @Size(min = 1, max = 50_000) @Nullable String passage,

        @Schema(description = "Why, on one line without brackets; it stands in the place of the passage")
        @SafeMarkup
        @Pattern(regexp = "[^\\[\\]\\r\\n]*", message = "One line without brackets is expected") @NotBlank @Size(max = 300) @AllSeen
        String ground) {

    private static final String REACTION = "reaction of ";

    /** What is left out under this key. */
    public static PublicPassage of(Withhold taken) {
        var key = taken.question();
        if (key.startsWith(WithholdPassage.COMMENT)) {
            var comment = Integer.valueOf(key.substring(WithholdPassage.COMMENT.length()));
            return new PublicPassage(null, comment, null, taken.passage(), taken.ground());
        }
        return key.startsWith(REACTION)
                ? new PublicPassage(null, null, key.substring(REACTION.length()), taken.passage(), taken.ground())
                : new PublicPassage(key, null, null, taken.passage(), taken.ground());
    }

    static String reaction(String party) {
        return REACTION + party;
    }

    /** Whether it says where in one way. */
    boolean hasOnePlace() {
        return (question == null ? 0 : 1) + (comment == null ? 0 : 1) + (reactionOf == null ? 0 : 1) == 1;
    }

    Withhold asWithhold() {
        return new Withhold(key(), passage, ground);
    }

    private String key() {
        if (comment != null) {
            return WithholdPassage.comment(comment);
        }
        return reactionOf == null ? String.valueOf(question) : reaction(reactionOf);
    }
}
