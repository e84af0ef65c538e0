package org.lanzarote.monitoring.platform.trail;

import org.jspecify.annotations.Nullable;

/** The body of a request that says why; the trail keeps the reason. */
public interface Reasoned {

    /** The reason; null where none was needed. */
    @Nullable String reason();
}
