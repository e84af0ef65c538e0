package org.lanzarote.monitoring.analysis.exercise;

import java.util.Collection;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the coding of a unit came out in the comparison. */
@Schema(
        description =
                "UNCODED: nobody coded it. SINGLE: one alone did, which the settler confirms or changes. AGREED: all who"
                        + " coded it say the same. DISAGREED: they do not, and the settler decides. SETTLED: the settler has decided")
enum UnitOutcome {
    UNCODED,
    SINGLE,
    AGREED,
    DISAGREED,
    SETTLED;

    static UnitOutcome of(Collection<Set<String>> said) {
        return switch (said.size()) {
            case 0 -> UNCODED;
            case 1 -> SINGLE;
            default -> Set.copyOf(said).size() == 1 ? AGREED : DISAGREED;
        };
    }

    /** Whether the settler has something to decide, or to decide anew. */
    boolean isToSettle() {
        return this == SINGLE || this == DISAGREED || this == SETTLED;
    }
}
