package org.lanzarote.monitoring.bare;

/** An answer as it is saved. */
public record SaveBareAnswer(String value, String text, String language) {}
