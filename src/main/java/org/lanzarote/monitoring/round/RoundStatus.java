package org.lanzarote.monitoring.round;

/** How far a round has come. */
public enum RoundStatus {
    PREPARATION,
    LAUNCHED
}
