package org.lanzarote.monitoring.people.identity;

/** What the tokens of a login state: one realm role, and the Party or organisation it speaks for, if any. */
public record Grant(String role, String party, String organisation) {}
