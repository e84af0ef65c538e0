package org.lanzarote.monitoring.children.disclosure;

import java.time.Instant;
import java.util.UUID;

/** A handled disclosure that is erased at a moment. */
record DueErasure(UUID statement, Instant at) {

    static final DueErasure BEFORE_ALL = new DueErasure(new UUID(0, 0), Instant.EPOCH);
}
