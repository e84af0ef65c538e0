package org.lanzarote.monitoring.analysis.coverage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far some Parties and questions have come, counted by state. */
record CoverageCounts(
        @Schema(description = "How many are NO_REPLY") long noReply,

        @Schema(description = "How many are WITHOUT_FINDING")
        long withoutFinding,

        @Schema(description = "How many are DRAFT") long draft,
        @Schema(description = "How many are PROPOSED") long proposed,
        @Schema(description = "How many are AGREED") long agreed,

        @Schema(description = "Answers of latest submissions that no finding rests on")
        long unused) {

    static CoverageCounts of(Collection<CoverageCell> cells) {
        var states = cells.stream().collect(groupingBy(CoverageCell::state, counting()));
        return new CoverageCounts(
                states.getOrDefault(CoverageState.NO_REPLY.name(), 0L),
                states.getOrDefault(CoverageState.WITHOUT_FINDING.name(), 0L),
                states.getOrDefault(CoverageState.DRAFT.name(), 0L),
                states.getOrDefault(CoverageState.PROPOSED.name(), 0L),
                states.getOrDefault(CoverageState.AGREED.name(), 0L),
                cells.stream().filter(CoverageCell::isUnused).count());
    }
}
