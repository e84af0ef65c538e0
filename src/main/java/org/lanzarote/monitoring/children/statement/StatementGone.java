package org.lanzarote.monitoring.children.statement;

import java.time.Instant;
import java.util.UUID;

/** An event: a statement may no longer be used. What was made from it is withdrawn in the same transaction. */
public record StatementGone(UUID statement, Instant at) {}
