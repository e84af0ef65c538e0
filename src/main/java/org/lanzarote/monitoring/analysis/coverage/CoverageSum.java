package org.lanzarote.monitoring.analysis.coverage;

import java.util.EnumMap;
import java.util.Map;

/** Adds up how far some Parties and questions have come. */
class CoverageSum {

    private final Map<CoverageState, Long> states = new EnumMap<>(CoverageState.class);
    private long unused;

    void add(CoverageGroup group, int parties) {
        states.merge(group.coverageState(), (long) parties, Long::sum);
        unused += group.isUnused() ? parties : 0;
    }

    CoverageCounts counts() {
        return new CoverageCounts(
                of(CoverageState.NO_REPLY),
                of(CoverageState.WITHOUT_FINDING),
                of(CoverageState.DRAFT),
                of(CoverageState.PROPOSED),
                of(CoverageState.AGREED),
                unused);
    }

    private long of(CoverageState state) {
        return states.getOrDefault(state, 0L);
    }
}
