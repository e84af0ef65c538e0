package org.lanzarote.monitoring.inquiry.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.inquiry.chain.TraceState;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** The whole chain of one thing: what it rests on, and what rests on it. As PROV it also names the Parties. */
@Schema(
        description =
                "The whole chain of one thing, in both directions, without what you may not see: nothing is counted,"
                        + " named or passed through that you cannot read, but what a text that you read cites is named as the text"
                        + " names it")
record Trace(
        @Schema(description = "Number of the round") int round,

        @Schema(
                description =
                        "What was asked for, then the same answer in other submissions, then what it rests on, then what rests"
                                + " on it; each the nearest first")
        List<TraceNode> nodes,

        @Schema(description = "The steps between them") List<TraceEdge> edges,

        @JsonIgnore @Schema(hidden = true) Map<String, BilingualText> parties) {

    /** Whether it shows anything that the public cannot read. */
    @JsonIgnore
    boolean isRestricted() {
        return nodes.stream()
                        .anyMatch(node -> node.draft() != null
                                || (node.address() != null
                                        && node.state() != null
                                        && node.state() != TraceState.PUBLISHED))
                || edges.stream().anyMatch(TraceEdge::isRestricted);
    }
}
