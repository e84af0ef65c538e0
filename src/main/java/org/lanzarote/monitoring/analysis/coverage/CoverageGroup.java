package org.lanzarote.monitoring.analysis.coverage;

import java.util.List;

/** The Parties of which one question says the same, as they are fetched: their codes, divided by commas. */
record CoverageGroup(String question, String chapter, String state, boolean answered, boolean used, String listed) {

    List<String> parties() {
        return List.of(listed.split(","));
    }

    CoverageState coverageState() {
        return CoverageState.valueOf(state);
    }

    boolean isUnused() {
        return answered && !used;
    }
}
