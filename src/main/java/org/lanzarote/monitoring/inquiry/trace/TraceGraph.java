package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.lanzarote.monitoring.inquiry.chain.ChainStep;
import org.lanzarote.monitoring.inquiry.chain.Thing;
import org.lanzarote.monitoring.inquiry.chain.TraceRelation;

/** The steps of a chain, and how far each thing is from the one that was asked for. */
final class TraceGraph {

    private final Set<ChainStep> steps;
    private final Map<Thing, TracePlace> places = new LinkedHashMap<>();

    /** Where a thing stands in a chain. */
    record TracePlace(TraceDirection direction, int depth) {}

    TraceGraph(Thing start, Collection<ChainStep> steps) {
        this.steps = new LinkedHashSet<>(steps);
        var origin = new TracePlace(TraceDirection.START, 0);
        places.put(start, origin);
        reach(start, origin, TraceDirection.EVIDENCE);
        reach(start, origin, TraceDirection.USE);
        reach(start, origin, TraceDirection.LATER);
        reach(start, origin, TraceDirection.EARLIER);
        Map.copyOf(places).forEach((thing, place) -> {
            if (place.direction() == TraceDirection.EARLIER) {
                reach(thing, place, TraceDirection.USE);
            }
        });
    }

    /** The things of the chain; those that no step of it reaches are none. */
    Map<Thing, TracePlace> places() {
        return places;
    }

    /** The steps between things of the chain. */
    List<ChainStep> steps() {
        return steps.stream()
                .filter(step -> places.containsKey(step.from()) && places.containsKey(step.to()))
                .toList();
    }

    /** The same, each once, where things have these numbers. */
    List<TraceEdge> edges(Map<Thing, Integer> numbers) {
        return steps().stream()
                .map(step -> new TraceEdge(
                        of(numbers, step.from()), of(numbers, step.to()), step.relation(), step.mark(), step.passage()))
                .distinct()
                .sorted(Comparator.comparingInt(TraceEdge::from)
                        .thenComparingInt(TraceEdge::to)
                        .thenComparing(TraceEdge::relation)
                        .thenComparing(edge -> String.valueOf(edge.mark()))
                        .thenComparing(edge -> String.valueOf(edge.passage())))
                .toList();
    }

    private static int of(Map<Thing, Integer> numbers, Thing thing) {
        return Objects.requireNonNull(numbers.get(thing));
    }

    private void reach(Thing begin, TracePlace from, TraceDirection direction) {
        boolean up = direction == TraceDirection.USE;
        Function<ChainStep, Thing> near = up ? ChainStep::to : ChainStep::from;
        Function<ChainStep, Thing> far = up ? ChainStep::from : ChainStep::to;
        Map<Thing, List<ChainStep>> next =
                steps.stream().filter(step -> leads(step, direction)).collect(groupingBy(near));
        Map<Thing, Integer> depths = new LinkedHashMap<>(Map.of(begin, from.depth()));
        var queue = new ArrayDeque<>(List.of(begin));
        for (var thing = queue.poll(); thing != null; thing = queue.poll()) {
            int depth = depths.getOrDefault(thing, 0) + 1;
            for (var step : next.getOrDefault(thing, List.of())) {
                if (depths.putIfAbsent(far.apply(step), depth) == null) {
                    queue.add(far.apply(step));
                }
            }
        }
        depths.forEach((thing, depth) -> places.merge(
                thing, new TracePlace(direction, depth), (one, other) -> other.depth() < one.depth() ? other : one));
    }

    private static boolean leads(ChainStep step, TraceDirection direction) {
        return switch (direction) {
            case EARLIER -> step.relation() == TraceRelation.EARLIER;
            case LATER -> step.relation() == TraceRelation.LATER;
            default -> step.relation().isOfEvidence();
        };
    }
}
