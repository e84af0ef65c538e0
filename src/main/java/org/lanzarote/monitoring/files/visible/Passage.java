package org.lanzarote.monitoring.files.visible;

/** A line, paragraph or row of a document, with its place; it may go on with the paragraph before. */
record Passage(String place, String text, boolean goesOn) {}
