package org.lanzarote.monitoring.replies.delegation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Changes the sections of a delegate, the due day and the note. */
record ChangeDelegation(
        @Schema(
                description = "Numbers of main questions and keys of sections, as in the request that gave them; "
                        + "empty to take all back",
                examples = "[\"PREVENTION\", \"9\"]")
        @NotNull @Size(max = 200) List<@NotNull String> sections,

        @Schema(description = "Day by which it is due, today or later unless it stays as it was; absent: none")
        @Nullable LocalDate dueOn,

        @Schema(description = "Note to the delegate, CommonMark; absent: none") @SafeMarkup @Size(max = 2_000) @Nullable String note) {}
