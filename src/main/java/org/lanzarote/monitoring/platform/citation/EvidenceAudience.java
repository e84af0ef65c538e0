package org.lanzarote.monitoring.platform.citation;

/** By which submissions evidence is followed: by all that were sealed, or by those that are public. */
public enum EvidenceAudience {
    SEALED,
    PUBLIC
}
