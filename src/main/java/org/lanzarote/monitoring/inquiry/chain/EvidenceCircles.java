package org.lanzarote.monitoring.inquiry.chain;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citation.EvidenceRevised;
import org.lanzarote.monitoring.platform.paging.NamedLocks;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/**
 * Refuses a text by which a finding, a paragraph or a recommendation would rest on itself. Parts of a report refer to one
 * another by labels, which are no citations.
 */
@ApplicationScoped
class EvidenceCircles {

    /** What may be cited and rests on something itself. */
    private static final Set<TraceKind> EVIDENCE =
            Set.of(TraceKind.FINDING, TraceKind.PARAGRAPH, TraceKind.RECOMMENDATION);

    private final EvidenceWalk walk;
    private final ChainFacts facts;
    private final NamedLocks locks;

    EvidenceCircles(EvidenceWalk walk, ChainFacts facts, NamedLocks locks) {
        this.walk = walk;
        this.facts = facts;
        this.locks = locks;
    }

    /** One looks after the other, so that two texts written at once do not make a circle that neither sees. */
    void refuse(@Observes EvidenceRevised revised) {
        locks.hold("evidence of round " + revised.round());
        var begin = revised.records().entrySet().stream()
                .flatMap(kind -> things(TraceKind.valueOf(kind.getKey().name()), kind.getValue()))
                .toList();
        Map<Thing, List<ChainStep>> steps = walk.evidence(begin).stream()
                .filter(step -> EVIDENCE.contains(step.from().kind())
                        && EVIDENCE.contains(step.to().kind()))
                .collect(groupingBy(ChainStep::from));
        begin.stream()
                .flatMap(record -> circle(record, steps).stream())
                .findFirst()
                .ifPresent(path -> {
                    throw ProblemType.EVIDENCE_CIRCLE.because(
                            ChainMessage.RESTS_ON_ITSELF.with(words(revised.round(), path)));
                });
    }

    private static Stream<Thing> things(TraceKind kind, Collection<UUID> records) {
        return records.stream().map(id -> Thing.of(kind, id));
    }

    /** The shortest way from a record back to it. */
    private static Optional<List<Thing>> circle(Thing record, Map<Thing, List<ChainStep>> steps) {
        Map<Thing, Thing> before = new HashMap<>();
        var queue = new ArrayDeque<>(List.of(record));
        for (var thing = queue.poll(); thing != null; thing = queue.poll()) {
            for (var step : steps.getOrDefault(thing, List.of())) {
                if (before.putIfAbsent(step.to(), thing) == null) {
                    if (step.to().equals(record)) {
                        return Optional.of(path(record, before));
                    }
                    queue.add(step.to());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Thing> path(Thing record, Map<Thing, Thing> before) {
        List<Thing> path = new ArrayList<>(List.of(record));
        for (var thing = of(before, record); !thing.equals(record); thing = of(before, thing)) {
            path.add(thing);
        }
        path.add(record);
        Collections.reverse(path);
        return path;
    }

    private static Thing of(Map<Thing, Thing> before, Thing thing) {
        return Objects.requireNonNull(before.get(thing));
    }

    private Told words(int round, List<Thing> path) {
        var known = facts.of(round, path.stream().map(Thing::id).distinct().toList());
        return path.stream()
                .map(thing -> words(Objects.requireNonNull(known.get(thing))))
                .reduce((way, next) -> ChainMessage.LEADS_TO.with(way, next))
                .orElseThrow();
    }

    /** A finding by what it is about and its key, a part of the report by its number or code: as a citation names them. */
    private static Told words(ThingFacts facts) {
        return switch (facts.thing().kind()) {
            case FINDING -> ChainMessage.FINDING_ON_THE_WAY.with(facts.key(), facts.party(), facts.about());
            case PARAGRAPH -> ChainMessage.PARAGRAPH_ON_THE_WAY.with(facts.key());
            default -> ChainMessage.RECOMMENDATION_ON_THE_WAY.with(facts.key());
        };
    }
}
