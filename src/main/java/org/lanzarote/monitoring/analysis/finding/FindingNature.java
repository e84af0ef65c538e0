package org.lanzarote.monitoring.analysis.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of findings, by what they say of a Party. */
@Schema(
        description = "GAP: law or practice falls short. IN_LINE: already in line with recommendations. NORMATIVE: says"
                + " what ought to be done, outside the urgency scale. NEUTRAL: a fact")
public enum FindingNature {
    GAP,
    IN_LINE,
    NORMATIVE,
    NEUTRAL
}
