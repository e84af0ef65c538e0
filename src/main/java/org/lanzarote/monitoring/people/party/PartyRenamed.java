package org.lanzarote.monitoring.people.party;

/** An event: a Party has another name. It is fired in the transaction, once the name is written. */
public record PartyRenamed(String party) {}
