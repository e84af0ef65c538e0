package org.lanzarote.monitoring.platform.html;

/** Marks a record that is answered as JSON or, by Accept, as a page to read and print. */
public interface Printable {}
