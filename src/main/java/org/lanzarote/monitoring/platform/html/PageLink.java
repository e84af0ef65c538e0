package org.lanzarote.monitoring.platform.html;

/** Words that lead somewhere. */
public record PageLink(String words, String address) {}
