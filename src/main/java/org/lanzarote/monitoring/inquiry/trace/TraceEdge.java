package org.lanzarote.monitoring.inquiry.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.chain.TraceRelation;
import org.lanzarote.monitoring.inquiry.chain.TracedPassage;

/** One step of a chain: one thing rests on another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TraceEdge(
        @Schema(description = "Number of the thing that rests on the other")
        int from,

        @Schema(description = "Number of the thing that it rests on")
        int to,

        TraceRelation relation,

        @Schema(description = "Mark of the footnote in the text; absent where there is none", examples = "a") @Nullable String mark,

        @Schema(
                description =
                        "What it rests on in the answer, and what became of that; absent where it cites no answer")
        @Nullable TracedPassage passage) {

    /** Whether it tells words that the public does not read. */
    @JsonIgnore
    boolean isRestricted() {
        return passage != null && passage.words() != null && !passage.shown();
    }
}
