package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text needs for a pattern to be found in it, and that no text is passed over which has it. */
@Execution(CONCURRENT)
class RequiredPiecesTest {

    @Test
    void longerPiecesComeFirst() {
        assertThat(RequiredPieces.of("\\b(?:My|our) (?:[a-z]+ )?fri?ends?\\b"))
                .containsExactly(pieces("friend|", "friends|", "frend|", "frends|"), pieces("|my ", "|our "));
    }

    @Test
    void ofAlternativesEachGivesWhatTellsMost() {
        assertThat(RequiredPieces.of("a[^b]+street|flat [0-9]{1,4}")).containsExactly(Set.of("street", "flat "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[a-z]+", "(?:at)?", ".*", "\\p{L}[\\p{L}'-]*", "a?b*", "(?:it|.)", "^$", "(?:ab){0,3}", "\\b"})
    void whatAnythingMayBeNeedsNothing(String regex) {
        assertThat(RequiredPieces.of(regex)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a{2,3}b            ; aab
            (?:ab|[cd]){2} ?e+ ; abD E
            [.\\]x-]{1,2}y     ; -Y
            \\bun(?:e|) h      ; Un h
            (?i:rose)s?        ; ROSES
            [0-9]{2}[^ ]{0,2}h ; 14:h
            """)
    void whatHasThePatternIsRead(String regex, String text) {
        assertThat(Sought.anyCase(regex)
                        .in(new SearchedText("so " + text + " it is"))
                        .find())
                .isTrue();
    }

    @Test
    void edgesOfWordsAreSeen() {
        assertThat(RequiredPieces.of("\\bms\\b")).containsExactly(pieces("|ms|"));
        for (var piece : pieces("|ms|", "|ms", "ms|", "ms")) {
            assertThat(new SearchedText("to Ms. Quill").has(piece)).isTrue();
        }
        assertThat(List.of("problems", "msx ems", "sm", ""))
                .noneMatch(text ->
                        new SearchedText(text).has(pieces("|ms|").iterator().next()));
    }

    @Test
    void whatLacksAPieceIsNotRead() {
        var sought = Sought.exactly("x*(?:on|at) (?:school|home)");

        assertThat(List.of("at work", "a school", "na shcool"))
                .noneMatch(text -> sought.in(new SearchedText(text)).find());
        assertThat(sought.replaced(new SearchedText("at school"), "here").text())
                .isEqualTo("here");
        assertThat(sought.replaced(new SearchedText("at work"), "here").text()).isEqualTo("at work");
    }

    /** Pieces, with a stroke for the edge of a word. */
    private static Set<String> pieces(String... all) {
        return Stream.of(all)
                .map(piece -> piece.replace('|', SearchedText.EDGE))
                .collect(toSet());
    }
}
