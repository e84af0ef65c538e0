package org.lanzarote.monitoring.outcome.tabling;

/** Words that are read by the numbers and codes of a draft, as they are stored. */
public record DraftWords(int draft, String stored) {}
