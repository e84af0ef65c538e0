package org.lanzarote.monitoring.preparation.print;

import org.jspecify.annotations.Nullable;

/** A run of text on a page, which marks another language and an outdated translation, and may have a link. */
public record PrintedText(
        String text,
        @Nullable String lang,
        @Nullable String mark,
        @Nullable String link) {

    static PrintedText plain(String text) {
        return new PrintedText(text, null, null, null);
    }
}
