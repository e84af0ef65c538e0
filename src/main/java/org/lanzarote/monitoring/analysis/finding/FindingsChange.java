package org.lanzarote.monitoring.analysis.finding;

/**
 * An event: findings of a round are about to change. It is fired in the transaction; an observer that forbids the
 * change throws.
 */
public record FindingsChange(int round) {}
