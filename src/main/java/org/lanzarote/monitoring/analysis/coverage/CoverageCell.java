package org.lanzarote.monitoring.analysis.coverage;

import org.jspecify.annotations.Nullable;

/** One Party and one question as they are fetched. */
record CoverageCell(
        int ordinal,
        String question,
        String chapter,
        String party,
        String state,
        long findings,
        @Nullable Integer submission,
        boolean answered,
        boolean used) {

    CoverageKey key() {
        return new CoverageKey(ordinal, party);
    }

    CoverageRow row() {
        return new CoverageRow(
                question,
                chapter,
                party,
                CoverageState.valueOf(state),
                findings,
                submission,
                answered,
                answered ? used : null);
    }
}
