package org.lanzarote.monitoring.children.extract;

import java.util.UUID;

/** An event: an extract was withdrawn, and these were its words, which are kept nowhere. It is fired in the transaction. */
public record ExtractWithdrawn(int round, UUID extract, String words) {}
