package org.lanzarote.monitoring.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0001",
                "Réponse",
                "\uD7FF",
                "\uE000",
                "\uFDCF",
                "\uFDF0",
                "\uFFFD",
                "a \uD83D\uDE00 b",
                "\uD83F\uDFFD",
                "\uDBFF\uDFFD"
            })
    void textOfCharactersIsReadAsItIs(String text) {
        assertThat(ReadText.unicode(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000",
                "\uD800",
                "\uDFFF",
                "a\uD83Db",
                "\uDE00\uD83D",
                "\uFDD0",
                "\uFDEF",
                "\uFFFE",
                "\uFFFF",
                "\uD83F\uDFFE",
                "\uDBFF\uDFFF"
            })
    void textWithWhatIsNoCharacterIsRefused(String text) {
        assertThatThrownBy(() -> ReadText.unicode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
