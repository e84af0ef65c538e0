package org.lanzarote.monitoring.outcome.style;

/** An event: documents of a round are worded otherwise. It is fired in the transaction, once the style is written. */
public record StyleRevised(int round) {}
