package org.lanzarote.monitoring.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.Drawn;

/** No text of a CSV file is taken for a formula, however the program that opens it parts cells. */
class FormulaGuardTest {

    private static final Pattern CELL_ENDS = Pattern.compile("[;\\t\\r\\n]");
    private static final String SIGNS = "=+-@;\t\r\n\"' a1.\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern BEGINS = Pattern.compile("[\" ]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final String NUMBER = "[+-]?\\d+(\\.\\d+)?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0Dx",
                "\uFF20x",
                " =1",
                "\u00A0=1",
                "\"=1",
                "-",
                "=cmd|' /C calc'!A0"
            })
    void whatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(FormulaGuard.guarded(text)).startsWith("'").endsWith(text.substring(text.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-5", "+3.25", "12", "9.1", "Türkiye", "a=b", "a - b", "II-3", "mail@x.org", "'a", "a'=1"})
    void whatCannotComputeStaysAsItIs(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    }

    @Test
    void apostropheOfTheTextItselfIsToldFromOneThatGuards() {
        assertThat(FormulaGuard.guarded("'=1")).isEqualTo("''=1");
        assertThat(FormulaGuard.bare("''=1;'+2;'quoted")).isEqualTo("'=1;+2;'quoted");
    }

    @Test
    void cellThatAnotherSeparatorBeginsIsGuardedToo() {
        assertThat(FormulaGuard.guarded("Yes;=1+1\n- one\r\n@two\tx")).isEqualTo("Yes;'=1+1\n'- one\r\n'@two\tx");
    }

    @Test
    void anythingIsGuardedAtEachBeginningAndOtherwiseUnchanged() {
        Drawn.cases(2_000, lot -> Drawn.word(lot, SIGNS, 0, 12), text -> {
            var guarded = FormulaGuard.guarded(text);
            assertThat(FormulaGuard.bare(guarded)).isEqualTo(text);
            assertThat(text.matches(NUMBER) ? Stream.empty() : CELL_ENDS.splitAsStream(guarded))
                    .noneMatch(part -> BEGINS.matcher(part).lookingAt());
        });
    }
}
