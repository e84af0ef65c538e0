package org.lanzarote.monitoring.children.statement;

import java.time.Instant;
import java.util.UUID;

/** A statement may no longer be used: what was made of it goes with it, in the same transaction. */
public record StatementGone(UUID statement, Instant at) {}
