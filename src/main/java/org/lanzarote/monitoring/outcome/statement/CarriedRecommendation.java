package org.lanzarote.monitoring.outcome.statement;

/** A recommendation's code and the term of its urgency. */
public record CodeUrgency(String code, String urgency) {}
