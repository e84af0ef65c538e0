package org.lanzarote.monitoring.outcome.placing;

import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.CitedFinding;

/** A finding as a text cites it, and whether it has a place in the report. */
record CitedFindingRow(UUID id, int round, String party, String question, boolean published, boolean placed) {

    CitedFinding cited() {
        return CitedFinding.of(round, id, party, question, published);
    }

    /** Whether everybody reads it now, or will when the report is published. */
    boolean isForThePublic() {
        return published || placed;
    }
}
