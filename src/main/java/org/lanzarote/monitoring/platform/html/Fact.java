package org.lanzarote.monitoring.platform.html;

/** A fact about what a page shows, by name and value. */
public record Fact(String name, String value) {}
