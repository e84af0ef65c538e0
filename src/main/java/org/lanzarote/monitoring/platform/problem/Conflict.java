package org.lanzarote.monitoring.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * What a caller with a stale tag needs to merge: the present state and, where known, the state that the caller had
 * read.
 */
public record Conflict(Object current, @Nullable Object base) {}
