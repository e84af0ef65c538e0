package org.lanzarote.monitoring.outcome.report;

/** A recommendation's code and the term of its urgency. */
public record CodeUrgency(String code, String urgency) {}
