package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A case that fails can be drawn again. */
class DrawnTest {

    @Test
    void caseThatFailsNamesItsSeedAndItself() {
        List<Long> drawn = new ArrayList<>();

        assertThatThrownBy(() -> Drawn.cases(3, RandomGenerator::nextLong, number -> {
                    drawn.add(number);
                    throw new IllegalStateException("No number is liked");
                }))
                .hasMessageContaining("which is " + drawn.get(0))
                .hasRootCauseMessage("No number is liked")
                .satisfies(failure -> assertThat(new SplittableRandom(seedIn(failure)).nextLong())
                        .isEqualTo(drawn.get(0)));
        assertThat(drawn).hasSize(1);
    }

    @Test
    void seedGivenDrawsItsCaseAndNoOther() {
        assertThat(Drawn.seeds(1000, "-12")).containsExactly(-12L);
    }

    @Test
    void withoutASeedEachRunDrawsTheSame() {
        assertThat(Drawn.seeds(1000, null))
                .hasSize(1000)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Drawn.seeds(1000, null).boxed().toList());
    }

    @Test
    void anewDrawsOthersInEachRun() {
        assertThat(Drawn.seeds(1000, "anew"))
                .hasSize(1000)
                .doesNotContainSequence(Drawn.seeds(1000, "anew").boxed().toList());
    }

    private static long seedIn(Throwable failure) {
        return Long.parseLong(String.valueOf(failure.getMessage()).replaceAll("(?s).*-Dseed=(-?\\d+) .*", "$1"));
    }
}
