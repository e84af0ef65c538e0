package org.lanzarote.monitoring.replies.delegation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Gives sections of the reply to a delegate. */
record DelegateSections(
        @Schema(description = "Key of the account of a delegate of the same Party") @NotNull UUID account,

        @Schema(
                description = "Numbers of main questions, each with its sub-questions, and keys of sections of the"
                        + " questionnaire, each with its main questions",
                examples = "[\"PREVENTION\", \"9\"]")
        @NotEmpty @Size(max = 200) List<@NotNull String> sections,

        @Schema(
                description = "Day by which it is due, today or later; it ends with that day in UTC, and nothing locks"
                        + " then. It may be later than the round's limit, which can be extended")
        @Nullable LocalDate dueOn,

        @Schema(description = "Note to the delegate, CommonMark") @SafeMarkup @Size(max = 2_000) @Nullable String note) {

    ChangeDelegation wish() {
        return new ChangeDelegation(sections, dueOn, note);
    }
}
