package org.lanzarote.monitoring.platform.trail;

import org.jspecify.annotations.Nullable;

/** A link with its entry, as long as there is one. */
record LinkedEntry(TrailLink link, @Nullable TrailEntry entry) {}
