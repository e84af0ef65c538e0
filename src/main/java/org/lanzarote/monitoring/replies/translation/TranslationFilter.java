package org.lanzarote.monitoring.replies.translation;

import org.jspecify.annotations.Nullable;

/** Which translations to list: of one question or of all, into one language or all, stale or current or both. */
record TranslationFilter(
        String question, String language, @Nullable Boolean stale) {}
