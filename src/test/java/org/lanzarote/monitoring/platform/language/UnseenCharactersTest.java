package org.lanzarote.monitoring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** Each character is looked at by what Unicode says of it, however it is found. */
@Execution(CONCURRENT)
class UnseenCharactersTest {

    private static final Set<Integer> TAKEN = Set.of(0x9, 0xA, 0xD, 0xAD, 0x200C, 0x200D);
    private static final Set<Integer> SHAPELESS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.PRIVATE_USE);

    @Test
    void everyCharacterThatIsNotSeenIsTold() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(sign -> UnseenCharacters.toldOf("a" + Character.toString(sign) + "b")
                                        .isPresent()
                                != isUnseen(sign)))
                .isEmpty();
    }

    private static boolean isUnseen(int sign) {
        return !TAKEN.contains(sign) && (UNSEEN.contains(Character.getType(sign)) || SHAPELESS.contains(sign));
    }
}
