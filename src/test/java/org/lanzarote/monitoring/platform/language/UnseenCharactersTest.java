package org.lanzarote.monitoring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are unseen, held against the classes of Unicode in the words of a pattern. */
class UnseenCharactersTest {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]"
            + "|[\\p{Cf}&&[^\\u00AD]]|[\\p{Zl}\\p{Zp}\\p{Co}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC\\uFFFD]"
            + "|[\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}&&\\p{Mn}]");

    @Test
    @Tag("slow") // 0.8 s
    void everyCharacterOfUnicodeIsToldAsItsClassSays() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(one -> UNSEEN.matcher(one).find()
                                != UnseenCharacters.firstOf(one).isPresent()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645",
                "\u0915\u094D\u200D\u0937",
                "\uD83D\uDC68\u200D\uD83D\uDC69",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB",
                "\u2764\uFE0F\u200D\uD83D\uDD25 1\uFE0F\u20E3",
                "\u0645\u0627\u062F\u0629 (3)\u200F.",
                "hy\u00ADphen",
                "Vie\u0302\u0323t a\u0306\u0309",
                "\u03B1\u0313\u0301\u0345",
                "\u05E9\u05C1\u05BC\u05B8\u05BD\u0591",
                "\u0631\u0651\u064E\u0670\u06E1",
                "\u0E17\u0E35\u0E48 \u0F67\u0F92\u0FB5\u0FA8\u0FB3\u0FBA\u0F7E"
            })
    void whatAScriptIsWrittenWithIsNone(String text) {
        assertThat(UnseenCharacters.firstOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
                "Du\u200Drand",
                "Du\u200Crand",
                "a\uFE0F",
                "\uD83D\uDE00\uFE05",
                "1 (\u200F3)",
                "x\uDB40\uDD00"
            })
    void elsewhereItIs(String text) {
        assertThat(UnseenCharacters.firstOf(text)).isPresent();
    }

    @Test
    void placeCountsFromOneAndTheFirstIsTold() {
        assertThat(UnseenCharacters.firstOf("😀a\u200B\u2060"))
                .hasValueSatisfying(unseen ->
                        assertThat(unseen.code() + " " + unseen.place()).isEqualTo("U+200B 4"));
        assertThat(UnseenCharacters.firstOf(null)).isEmpty();
    }
}
