package org.lanzarote.monitoring.files.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The result of the verification of a receipt, with its reasons. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationResult(
        Verdict verdict,

        @Schema(description = "The differences; empty unless ALTERED")
        List<Difference> differences,

        @Schema(description = "Number of the last submission, which took its place; absent unless SUPERSEDED") @Nullable Integer supersededBy) {

    static final VerificationResult UNKNOWN = new VerificationResult(Verdict.UNKNOWN, List.of(), null);

    static VerificationResult of(List<Difference> differences, @Nullable Integer supersededBy) {
        if (!differences.isEmpty()) {
            return new VerificationResult(Verdict.ALTERED, differences, null);
        }
        return new VerificationResult(
                supersededBy == null ? Verdict.INTACT : Verdict.SUPERSEDED, differences, supersededBy);
    }
}
