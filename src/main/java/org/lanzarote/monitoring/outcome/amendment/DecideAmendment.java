package org.lanzarote.monitoring.outcome.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Says what becomes of an amendment. */
record DecideAmendment(
        @NotNull AmendmentDisposition disposition,

        @Schema(description = "The text that was settled on, where it is accepted in part; absent otherwise")
        @Size(max = 20_000) @Nullable String text,

        @Schema(description = "Why; delegations read it") @NotBlank @Size(max = 4_000) @AllSeen
        String because) {

    /** The same in the words in which they are stored. */
    DecideAmendment stored(@Nullable String words) {
        return new DecideAmendment(disposition, words, because);
    }
}
