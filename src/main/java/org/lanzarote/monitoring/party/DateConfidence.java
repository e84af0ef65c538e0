package org.lanzarote.monitoring.party;

/** How sure the dates of a Party's deposit and entry into force are. */
public enum DateConfidence {
    DOCUMENTED,
    UNCONFIRMED
}
