package org.lanzarote.monitoring.outcome.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingState;

/** Which Parties a tally counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Which Parties are counted: of answers by question and value, of findings by code, state or both,"
                + " on one question (its sub-questions are among it) or on all")
record TallyQuery(
        @NotNull TallySource source,

        @Schema(description = "Number of the question", examples = "9.1") @Size(max = 8) @Nullable String question,

        @Schema(description = "A value that the question has; of answers only", examples = "YES")
        @Size(max = 40) @Nullable String value,

        @Schema(description = "A code of the round's codebook; of findings only", examples = "GAP")
        @Size(max = 40) @Nullable String code,

        @Schema(description = "How far a finding has come; of findings only") @Nullable FindingState state,

        @Schema(
                description = "Whether those are counted that this does not hold of: who chose something else, or of"
                        + " whom there are findings and none like this. Who is silent is never counted. Absent: false")
        @Nullable Boolean not) {

    boolean negated() {
        return Boolean.TRUE.equals(not);
    }
}
