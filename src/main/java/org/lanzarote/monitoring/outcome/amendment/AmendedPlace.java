package org.lanzarote.monitoring.outcome.amendment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;

/** A text of a draft to which amendments are proposed, and how many. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmendedPlace(
        @JsonIgnore int ordinal,

        @Schema(description = "Its place, as the draft lists it")
        String place,

        @Schema(description = "Place that the same part has in the report now; absent where it was taken out") @Nullable String presentPlace,

        @Schema(description = "What the text is") TabledKind textKind,

        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "How many amendments there are")
        long amendments,

        @Schema(description = "How many are open") long open,

        @Schema(description = "How many are accepted") long accepted,

        @Schema(description = "How many are accepted in part")
        long acceptedInPart,

        @Schema(description = "How many are rejected") long rejected,

        @Schema(description = "How many are withdrawn") long withdrawn,

        @Schema(description = "How many are in the report") long merged) {}
