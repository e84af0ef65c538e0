package org.lanzarote.monitoring.preparation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Which numbers fit does not hang on how they are written. */
class FigureTest {

    @Test
    void zeroIsANumberHoweverItIsWritten() {
        assertThat(Figure.ANY.takes(new BigDecimal("0e20"))).isTrue();
        assertThat(Figure.ANY.takes(new BigDecimal("0.000"))).isTrue();
    }

    @Test
    void wholeNumbersHaveFifteenDigits() {
        assertThat(Figure.ANY.takes(new BigDecimal("999999999999999.0"))).isTrue();
        assertThat(Figure.ANY.takes(new BigDecimal("1e15"))).isFalse();
        assertThat(Figure.ANY.takes(new BigDecimal("0.5"))).isFalse();
    }
}
