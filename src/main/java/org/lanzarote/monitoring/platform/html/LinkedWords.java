package org.lanzarote.monitoring.platform.html;

import org.jspecify.annotations.Nullable;

/** Words that may lead somewhere. */
public record LinkedWords(String words, @Nullable String address) {}
