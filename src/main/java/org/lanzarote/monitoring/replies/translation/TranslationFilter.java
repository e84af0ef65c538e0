package org.lanzarote.monitoring.replies.translation;

import org.jspecify.annotations.Nullable;

/** Which translations are meant: of one question or of all, into one language or into all, stale or current or both. */
record TranslationFilter(
        String question, String language, @Nullable Boolean stale) {}
