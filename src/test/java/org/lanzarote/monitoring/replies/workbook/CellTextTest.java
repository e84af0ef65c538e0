package org.lanzarote.monitoring.replies.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Plain", "\u0007 bell", "_x0007_", "__x0041__", "_x005F_x0041_", "=1+1", "two\nlines", "\t𝄞"})
    void textComesBackAsItWasWritten(String text) {
        var written = CellText.written(text);

        assertThat(CellText.read(written)).isEqualTo(text);
        assertThat(written.chars()).noneMatch(c -> c < 0x20 && c != '\n' && c != '\t');
    }

    @Test
    void lineEndsAreOfOneKind() {
        assertThat(CellText.read(CellText.written("a\r\nb\rc"))).isEqualTo("a\nb\nc");
        assertThat(CellText.read("a_x000D_\nb")).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0000_", "_xD800_", "_xdfff_"})
    void whatNoTextHasIsNotMade(String code) {
        assertThat(CellText.read(code)).isEqualTo(code);
    }

    @Test
    void longTextIsNotCutWithinACharacter() {
        assertThat(CellText.end("a".repeat(40_000))).isEqualTo(32_767);
        assertThat(CellText.end("a".repeat(32_766) + "𝄞")).isEqualTo(32_766);
        assertThat(CellText.end("short")).isEqualTo(5);
    }
}
