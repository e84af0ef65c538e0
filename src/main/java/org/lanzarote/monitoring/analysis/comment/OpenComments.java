package org.lanzarote.monitoring.analysis.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Opens findings to the Party that they are about. */
record OpenComments(
        @Schema(description = "The Party (ISO 3166-1 alpha-3)") @NotBlank String party,

        @Schema(description = "Until when comments are asked for (UTC); nothing locks then") @NotNull Instant until,

        @Schema(description = "What the Party should know, CommonMark") @SafeMarkup @Size(max = 4_000) @Nullable String note,

        @Schema(
                description =
                        "Keys of the findings; absent or empty: all on the Party that are proposed or agreed and do not"
                                + " lie open already")
        @Size(max = 1_000) @Nullable List<@NotNull UUID> findings) {

    /** The findings that are named; none where all are meant. */
    List<UUID> named() {
        return findings == null ? List.of() : findings;
    }
}
