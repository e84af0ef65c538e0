package org.lanzarote.monitoring.analysis.agreement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cohen's kappa: the agreement of two coders beyond what they would reach by chance, each with its own habits (Cohen, A
 * Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20, 1960, 37-46). It takes the
 * units that both have coded.
 */
public final class CohenKappa {

    private CohenKappa() {}

    public static <T> Coefficient of(Ratings<T> ratings, List<String> coders) {
        if (coders.size() != 2) {
            return Coefficient.undefined(Undefined.NOT_TWO_CODERS);
        }
        var both = ratings.pairable().units();
        var first = counts(both, coders.get(0));
        var second = counts(both, coders.get(1));
        long units = both.size();
        long agreeing = both.stream()
                .filter(unit -> said(unit, coders.get(0)).equals(said(unit, coders.get(1))))
                .count();
        long byChance = first.entrySet().stream()
                .mapToLong(said -> said.getValue() * second.getOrDefault(said.getKey(), 0L))
                .sum();
        if (units == 0) {
            return Coefficient.undefined(Undefined.NOTHING_COMPARED);
        }
        // Both shares are told in units squared, so that nothing is rounded before the division.
        return byChance == units * units
                ? Coefficient.undefined(Undefined.NO_VARIATION)
                : Coefficient.of((double) (units * agreeing - byChance) / (units * units - byChance));
    }

    private static <T> Map<T, Long> counts(List<Map<String, T>> units, String coder) {
        return units.stream().map(unit -> said(unit, coder)).collect(groupingBy(said -> said, counting()));
    }

    private static <T> T said(Map<String, T> unit, String coder) {
        return Objects.requireNonNull(unit.get(coder), coder);
    }
}
