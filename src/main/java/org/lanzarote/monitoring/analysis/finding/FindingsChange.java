package org.lanzarote.monitoring.analysis.finding;

/** Findings of a round are about to change; who holds that they must not, throws. Fired in the transaction. */
public record FindingsChange(int round) {}
