package org.lanzarote.monitoring.platform.problem;

import org.jspecify.annotations.Nullable;

/** What somebody who was late needs to merge: what stands now, and what stood when he began, where that is known. */
public record Conflict(Object current, @Nullable Object base) {}
