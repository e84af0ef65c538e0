package org.lanzarote.monitoring.preparation.print;

import org.jspecify.annotations.Nullable;

/** A run of text on a page; it tells when it is in another language, when its translation lags, and where it leads. */
public record PrintedText(
        String text,
        @Nullable String lang,
        @Nullable String mark,
        @Nullable String link) {

    static PrintedText plain(String text) {
        return new PrintedText(text, null, null, null);
    }
}
