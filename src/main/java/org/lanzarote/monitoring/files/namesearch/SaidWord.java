package org.lanzarote.monitoring.files.namesearch;

/** A word of a text in plain small letters, and which of several passages it stands in. */
record SaidWord(String word, int passage) {}
