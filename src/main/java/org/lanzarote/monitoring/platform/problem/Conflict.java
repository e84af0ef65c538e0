package org.lanzarote.monitoring.platform.problem;

import org.jspecify.annotations.Nullable;

/** What a caller whose change meets another one needs to merge them. */
public interface Conflict {

    /** The present state. */
    Object current();

    /** The state that the caller had read, where known. */
    default @Nullable Object base() {
        return null;
    }
}
