package org.lanzarote.monitoring.platform.html;

/** Words that lead somewhere. */
public record Lead(String words, String address) {}
