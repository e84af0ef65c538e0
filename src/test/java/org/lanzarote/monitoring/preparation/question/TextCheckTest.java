package org.lanzarote.monitoring.preparation.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.problem.Violations;

/** However long and deep a text is, it is looked through at once and told of in few words. */
@Execution(CONCURRENT)
class TextCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "[",
                "![",
                "*",
                "*a **a ",
                "`",
                "<",
                "<b>",
                "<!",
                "](",
                "[a](<b",
                "![a](",
                "&#",
                "_a ",
                "[a]: b\n",
                "<answer:",
                "\\<",
                "1. ",
                "***",
                "<a b=",
                "\u202E",
                "a\n\n"
            })
    void endlessTextIsLookedThroughAtOnce(String piece) {
        var text = piece.repeat(50_000 / piece.length());
        var violations = new Violations();
        var check = new TextCheck(Items.of(List.of()), Set.of(), violations);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check.check(text, "/text"));

        assertThat(violations.found()).hasSizeLessThanOrEqualTo(21);
    }
}
