package org.lanzarote.monitoring.analysis.agreement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

/**
 * Krippendorff's alpha: the agreement of any number of coders beyond chance, for any distance, where some may not have coded
 * every unit (Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011). It takes the units
 * that two at least have coded.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    public static <T> Coefficient of(Ratings<T> ratings, Distance<T> distance) {
        var units = ratings.pairable().units().stream()
                .map(unit -> List.copyOf(unit.values()))
                .toList();
        var values = units.stream().flatMap(List::stream).collect(groupingBy(said -> said, counting()));
        long said = values.values().stream().mapToLong(Long::longValue).sum();
        if (said == 0) {
            return Coefficient.undefined(Undefined.NOTHING_COMPARED);
        }
        if (values.size() == 1) {
            return Coefficient.undefined(Undefined.NO_VARIATION);
        }
        double observed = units.stream()
                        .mapToDouble(unit -> within(unit, distance) / (unit.size() - 1))
                        .sum()
                / said;
        double expected = among(values, distance) / said / (said - 1);
        return Coefficient.of(1 - observed / expected);
    }

    /** The distances of all pairs in a unit, in both directions. */
    private static <T> double within(List<T> unit, Distance<T> distance) {
        double sum = 0;
        for (int i = 0; i < unit.size(); i++) {
            for (int j = i + 1; j < unit.size(); j++) {
                sum += 2 * distance.between(unit.get(i), unit.get(j));
            }
        }
        return sum;
    }

    /** The distances of all pairs of what was said of any unit, in both directions. */
    private static <T> double among(Map<T, Long> values, Distance<T> distance) {
        double sum = 0;
        for (var one : values.entrySet()) {
            for (var other : values.entrySet()) {
                sum += one.getValue() * other.getValue() * distance.between(one.getKey(), other.getKey());
            }
        }
        return sum;
    }
}
