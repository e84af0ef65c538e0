package org.lanzarote.monitoring.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What findings must be linked to; absent, they need not be linked to anything. */
record FindingTargets(
        @Nullable UUID paragraph,
        @Nullable UUID code,
        @Nullable UUID recommendation) {}
