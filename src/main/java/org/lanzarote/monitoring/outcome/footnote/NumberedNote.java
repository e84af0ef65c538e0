package org.lanzarote.monitoring.outcome.footnote;

/** A footnote as a page prints it. */
public record NumberedNote(int number, String html) {}
