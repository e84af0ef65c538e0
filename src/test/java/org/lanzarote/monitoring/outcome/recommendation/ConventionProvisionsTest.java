package org.lanzarote.monitoring.outcome.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law names provisions that the Convention has, and no others. */
class ConventionProvisionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1(1)(c)",
                "3(a)",
                "4",
                "9(4)",
                "18(1)(b)",
                "20",
                "20(1)(f)",
                "20(3)",
                "20(4)",
                "21(1)(c)",
                "25(1)(e)",
                "25(9)",
                "28(g)",
                "31(1)(g)",
                "31(6)",
                "48",
                "50(g)"
            })
    void provisionsAreKnown(String provision) {
        assertThat(ConventionProvisions.has(provision)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "51",
                "4(1)",
                "20(0)",
                "20(5)",
                "20(9)(z)",
                "20(1)(g)",
                "20(3)(c)",
                "20(a)",
                "25(10)",
                "28(1)",
                "28(1)(a)",
                "48(1)",
                "020",
                "20(1)(c)(i)",
                "20 (1)",
                "20(1)(C)"
            })
    void whatTheConventionDoesNotHaveIsNone(String provision) {
        assertThat(ConventionProvisions.has(provision)).isFalse();
    }
}
