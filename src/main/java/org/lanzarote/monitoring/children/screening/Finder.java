package org.lanzarote.monitoring.children.screening;

/** Finds one kind of identifier, in a time that grows no faster than the text. */
interface Finder {

    boolean finds(ReadableText text);
}
