package org.lanzarote.monitoring.outcome.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.text.CitationKind;

class FootnoteSentenceTest {

    @Test
    void noteEndsOnceAndBeginsWithACapital() {
        assertThat(said("It says “so”.", "A guide", "pages 5-7", null)).isEqualTo("It says “so”. A guide, pages 5-7.");
        assertThat(said("It says so", "A guide", null, null)).isEqualTo("It says so, A guide.");
        assertThat(said("It says so.", null, null, null)).isEqualTo("It says so.");
        assertThat(said(null, "A book (Moscow, 224 p.)", null, null)).isEqualTo("A book (Moscow, 224 p.).");
        assertThat(said("It is so. (It was not.)", null, null, null)).isEqualTo("It is so. (It was not.)");
        assertThat(said(null, null, "pages 5-7", "https://example.org")).isEqualTo("Pages 5-7, <https://example.org>.");
    }

    private static String said(
            @Nullable String text, @Nullable String document, @Nullable String locator, @Nullable String url) {
        return new Footnote(
                        1, CitationKind.DOCUMENT, List.of(), List.of(), null, null, document, locator, url, text, null)
                .sentence();
    }
}
