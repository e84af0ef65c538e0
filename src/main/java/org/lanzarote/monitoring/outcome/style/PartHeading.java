package org.lanzarote.monitoring.outcome.style;

import java.util.Optional;

/** What stands above a part of a factsheet's chapter, by what there is in it. */
public enum PartHeading {
    OBSERVATIONS_AND_RECOMMENDATIONS,
    OBSERVATIONS,
    RECOMMENDATIONS,
    GENERIC,
    PRACTICE,
    PRACTICES,
    /** The sentence of a chapter that has neither a specific nor a generic part. */
    NOTHING,
    /** The sentence on recommendations to an open class of Parties that nothing else carries. */
    OPEN;

    /** Heads what concerns one Party; none where there is nothing. */
    public static Optional<PartHeading> specific(boolean observations, boolean recommendations) {
        if (observations) {
            return Optional.of(recommendations ? OBSERVATIONS_AND_RECOMMENDATIONS : OBSERVATIONS);
        }
        return recommendations ? Optional.of(RECOMMENDATIONS) : Optional.empty();
    }

    /** Heads promising practices, of which there is at least one. */
    public static PartHeading practices(int number) {
        return number == 1 ? PRACTICE : PRACTICES;
    }
}
