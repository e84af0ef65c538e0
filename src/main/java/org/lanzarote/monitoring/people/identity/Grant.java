package org.lanzarote.monitoring.people.identity;

/** What a login's tokens say: one realm role, and the Party or the organisation it speaks for, or neither. */
public record Grant(String role, String party, String organisation) {}
