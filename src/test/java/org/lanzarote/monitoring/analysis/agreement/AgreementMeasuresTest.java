package org.lanzarote.monitoring.analysis.agreement;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** The measures of agreement against the worked examples of those who defined them. */
@Execution(CONCURRENT)
class AgreementMeasuresTest {

    private static final List<String> TWO = List.of("0", "1");

    /** Cohen 1960, table 1: two judges, 100 persons, three categories. */
    @Test
    void kappaIsThatOfCohensExample() {
        int[][] table = {{44, 7, 9}, {5, 20, 5}, {1, 3, 6}};
        List<Map<String, String>> units = new ArrayList<>();
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other < 3; other++) {
                for (int n = 0; n < table[one][other]; n++) {
                    units.add(Map.of("0", "c" + one, "1", "c" + other));
                }
            }
        }
        var ratings = new Ratings<>(units);

        assertThat(ObservedAgreement.of(ratings).value()).isEqualByComparingTo("0.70");
        assertThat(CohenKappa.of(ratings, TWO).value()).isEqualByComparingTo("0.4915");
    }

    /** Krippendorff 2011, example A: two observers, two values. */
    @Test
    void alphaIsThatOfTheBinaryExample() {
        assertThat(alpha("0100000010", "1110010000")).isEqualByComparingTo("0.0952");
    }

    /** Krippendorff 2011, example B: two observers, five nominal values. */
    @Test
    void alphaIsThatOfTheNominalExample() {
        assertThat(alpha("aabbdcccedda", "babbbccceddd")).isEqualByComparingTo("0.6920");
    }

    /** Krippendorff 2011, example C: four observers, five nominal values, and some of them missing. */
    @Test
    void alphaIsThatOfTheExampleWithMissingValues() {
        assertThat(alpha("123321412***", "1233224125*3", "*3332342251*", "12332441251*"))
                .isCloseTo(new BigDecimal("0.743"), within(new BigDecimal("0.0005")));
    }

    @Test
    void distanceOfSetsGrowsFromSubsetToOverlapToNothingInCommon() {
        Distance<Set<String>> masi = Distance.masi();

        assertThat(masi.between(Set.of("a", "b"), Set.of("b", "a"))).isZero();
        assertThat(masi.between(Set.of(), Set.of())).isZero();
        assertThat(masi.between(Set.of("a"), Set.of("a", "b"))).isCloseTo(1 - 2.0 / 3 / 2, within(1e-12));
        assertThat(masi.between(Set.of("a", "b"), Set.of("b", "c"))).isCloseTo(1 - 1.0 / 3 / 3, within(1e-12));
        assertThat(masi.between(Set.of("a"), Set.of("b"))).isOne();
        assertThat(masi.between(Set.of(), Set.of("b"))).isOne();
    }

    @Test
    void alphaOfSetsIsThatOfSingleCodesWhereEachSetHasOne() {
        var single = ratings("aabbdcccedda", "babbbccceddd");

        assertThat(KrippendorffAlpha.of(single.map(Set::of), Distance.masi()))
                .isEqualTo(KrippendorffAlpha.of(single, Distance.nominal()));
    }

    @Test
    void measureThatIsNotDefinedSaysWhy() {
        var never = ratings("a**", "**b");
        var always = ratings("aaa", "aaa");
        var opposed = ratings("aaa", "bbb");

        assertThat(ObservedAgreement.of(never)).isEqualTo(Coefficient.undefined(Undefined.NOTHING_COMPARED));
        assertThat(CohenKappa.of(never, TWO)).isEqualTo(Coefficient.undefined(Undefined.NOTHING_COMPARED));
        assertThat(KrippendorffAlpha.of(never, Distance.nominal()))
                .isEqualTo(Coefficient.undefined(Undefined.NOTHING_COMPARED));
        assertThat(CohenKappa.of(always, TWO)).isEqualTo(Coefficient.undefined(Undefined.NO_VARIATION));
        assertThat(KrippendorffAlpha.of(always, Distance.nominal()))
                .isEqualTo(Coefficient.undefined(Undefined.NO_VARIATION));
        assertThat(CohenKappa.of(always, List.of("0", "1", "2")))
                .isEqualTo(Coefficient.undefined(Undefined.NOT_TWO_CODERS));
        assertThat(CohenKappa.of(opposed, TWO).value()).isEqualByComparingTo("0");
        assertThat(KrippendorffAlpha.of(opposed, Distance.nominal()).value()).isEqualByComparingTo("-0.6667");
    }

    private static BigDecimal alpha(String... coders) {
        return Objects.requireNonNull(
                KrippendorffAlpha.of(ratings(coders), Distance.nominal()).value());
    }

    /** Of each coder a line with what he says of each unit; a star is nothing. */
    private static Ratings<Character> ratings(String... coders) {
        return new Ratings<>(IntStream.range(0, coders[0].length())
                .mapToObj(unit -> IntStream.range(0, coders.length)
                        .filter(coder -> coders[coder].charAt(unit) != '*')
                        .boxed()
                        .collect(toMap(String::valueOf, coder -> coders[coder].charAt(unit))))
                .toList());
    }
}
