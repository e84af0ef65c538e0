package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        var outside = new TraceStep.Outside(document, "p. 3", null, words);

        assertThat(new TraceLabels(Map.of(), null).outside(outside).in(Language.EN))
                .isEqualTo(label);
    }
}
