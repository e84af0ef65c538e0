package org.lanzarote.monitoring.outcome.footnote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** A text as HTML, with the tag of its language where it is not the page's. */
public record WordedHtml(String html, @Nullable String lang) {

    public static WordedHtml of(String markdown, @Nullable Language writtenIn) {
        return new WordedHtml(
                FootnoteMarkdown.toHtml(markdown),
                writtenIn == null ? null : writtenIn.name().toLowerCase(Locale.ROOT));
    }
}
