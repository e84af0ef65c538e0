package org.lanzarote.monitoring.platform.trail;

import org.jspecify.annotations.Nullable;

/** A link with its entry, as long as there is one. */
record SealedEntry(TrailLink link, @Nullable TrailEntry entry) {}
