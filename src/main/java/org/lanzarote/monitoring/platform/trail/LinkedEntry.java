package org.lanzarote.monitoring.platform.trail;

import org.jspecify.annotations.Nullable;

/** A link of the chain with its entry; null where the entry is gone. */
record LinkedEntry(TrailLink link, @Nullable TrailEntry entry) {}
