package org.lanzarote.monitoring.outcome.placing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records that findings must be linked to; where they are null, no link is needed. */
record FindingTargets(
        @Nullable UUID paragraph,
        @Nullable UUID code,
        @Nullable UUID recommendation) {

    /** Whether every record that the filter names exists; nothing is linked to one that does not. */
    boolean hasAllOf(FindingFilter filter) {
        return (filter.paragraph() == null || paragraph != null)
                && (filter.code().isEmpty() || code != null)
                && (filter.recommendation().isEmpty() || recommendation != null);
    }
}
