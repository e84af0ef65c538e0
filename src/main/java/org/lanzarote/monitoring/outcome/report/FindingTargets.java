package org.lanzarote.monitoring.outcome.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What findings must be linked to; absent, they need not be linked to anything. */
record FindingTargets(
        @Nullable UUID paragraph,
        @Nullable UUID code,
        @Nullable UUID recommendation) {

    /** Whether all that the filter names is there; nothing is linked to what is not. */
    boolean hasAllOf(FindingFilter filter) {
        return (filter.paragraph() == null || paragraph != null)
                && (filter.code() == null || code != null)
                && (filter.recommendation() == null || recommendation != null);
    }
}
