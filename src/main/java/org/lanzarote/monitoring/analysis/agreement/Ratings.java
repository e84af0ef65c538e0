package org.lanzarote.monitoring.analysis.agreement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What each coder said of each unit, by the name of the coder; a coder who said nothing of a unit is absent there. */
public record Ratings<T>(List<Map<String, T>> units) {

    /** Those that two coders at least have coded; the others say nothing of agreement. */
    Ratings<T> pairable() {
        return new Ratings<>(units.stream().filter(unit -> unit.size() > 1).toList());
    }

    /** How many units two coders at least have coded. */
    public int compared() {
        return pairable().units.size();
    }

    /** The same with something else said for what was said. */
    public <R> Ratings<R> map(Function<T, R> other) {
        return new Ratings<>(units.stream()
                .map(unit -> unit.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, said -> other.apply(said.getValue()))))
                .toList());
    }
}
