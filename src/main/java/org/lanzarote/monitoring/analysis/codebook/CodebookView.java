package org.lanzarote.monitoring.analysis.codebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A codebook with its codes: the one in force, or an earlier version of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodebookView(
        @Schema(description = "Number of the version; 0 before the first")
        int number,

        @Schema(description = "When it was written; absent before the first") @Nullable Instant writtenAt,

        @Schema(description = "Name of who wrote it") @Nullable String writtenBy,

        @Schema(description = "Why it was changed") @Nullable String reason,

        @Schema(description = "What it changed of the version before it") @Nullable CodebookChanges changes,

        @Schema(description = "All codes in their order") List<CodeEntry> codes,

        @Schema(description = "What you may do with it now; none with an earlier version")
        List<CodebookAction> permittedActions) {

    static CodebookView none(List<CodebookAction> permitted) {
        return new CodebookView(0, null, null, null, null, List.of(), permitted);
    }
}
