package org.lanzarote.monitoring.platform.html;

/** What is answered as JSON, or as a page to read and print to whoever prefers that. */
public interface Printable {}
