package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.inquiry.chain.ChainStep;
import org.lanzarote.monitoring.platform.language.Language;

/** What is outside the service is told in words that read as a sentence. */
class TraceLabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See the law. | A law | See the law. A law, p. 3",
                "See there    | A law | See there, A law, p. 3",
                "             | A law | A law, p. 3",
                "See (all.)   | A law | See (all.) A law, p. 3"
            })
    void wordsStandBeforeTheDocument(@Nullable String words, String document, String label) {
        var outside = new ChainStep.Outside(document, "p. 3", null, words, null);

        assertThat(outside.label(Language.EN).en()).isEqualTo(label);
    }
}
