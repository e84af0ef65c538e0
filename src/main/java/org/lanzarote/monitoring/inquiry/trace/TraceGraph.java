package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The steps of a chain, and how far each thing is from the one that was asked for. */
final class TraceGraph {

    private final Thing start;
    private final Set<TraceStep> steps;
    private final Map<Thing, Place> places = new LinkedHashMap<>();

    /** Where a thing stands in a chain. */
    record Place(TraceDirection direction, int depth) {}

    TraceGraph(Thing start, Collection<TraceStep> steps) {
        this.start = start;
        this.steps = new LinkedHashSet<>(steps);
        places.put(start, new Place(TraceDirection.START, 0));
        reach(TraceDirection.EVIDENCE, TraceStep::from, TraceStep::to);
        reach(TraceDirection.USE, TraceStep::to, TraceStep::from);
    }

    /** The things of the chain; those that no step of it reaches are none. */
    Map<Thing, Place> places() {
        return places;
    }

    /** The steps between things of the chain. */
    List<TraceStep> steps() {
        return steps.stream()
                .filter(step -> places.containsKey(step.from()) && places.containsKey(step.to()))
                .toList();
    }

    private void reach(TraceDirection direction, Function<TraceStep, Thing> near, Function<TraceStep, Thing> far) {
        Map<Thing, List<TraceStep>> next = steps.stream().collect(groupingBy(near));
        Map<Thing, Integer> depths = new LinkedHashMap<>(Map.of(start, 0));
        var queue = new ArrayDeque<>(List.of(start));
        for (var thing = queue.poll(); thing != null; thing = queue.poll()) {
            int depth = depths.getOrDefault(thing, 0) + 1;
            for (var step : next.getOrDefault(thing, List.of())) {
                if (depths.putIfAbsent(far.apply(step), depth) == null) {
                    queue.add(far.apply(step));
                }
            }
        }
        depths.forEach((thing, depth) -> places.merge(
                thing, new Place(direction, depth), (one, other) -> other.depth() < one.depth() ? other : one));
    }
}
