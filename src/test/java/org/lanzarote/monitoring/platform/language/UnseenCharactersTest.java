package org.lanzarote.monitoring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which characters are unseen, held against the classes of Unicode in the words of a pattern. */
class UnseenCharactersTest {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]"
            + "|[\\p{Cf}&&[^\\u00AD\\u200C\\u200D]]|[\\p{Zl}\\p{Zp}\\p{Co}\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

    @Test
    void everyCharacterOfUnicodeIsToldAsItsClassSays() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(one -> UNSEEN.matcher(one).find()
                                != UnseenCharacters.firstOf(one).isPresent()))
                .isEmpty();
    }

    @Test
    void placeCountsFromOneAndTheFirstIsTold() {
        assertThat(UnseenCharacters.firstOf("😀a\u200B\u2060"))
                .hasValueSatisfying(unseen ->
                        assertThat(unseen.code() + " " + unseen.place()).isEqualTo("U+200B 4"));
        assertThat(UnseenCharacters.firstOf(null)).isEmpty();
    }
}
