package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lanzarote.monitoring.platform.citation.EvidenceRevised;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/**
 * Refuses a text by which a finding would rest on itself. Paragraphs may refer to one another, and do so in every report; a
 * circle is one that passes through a citation of a finding.
 */
@ApplicationScoped
class EvidenceCircles {

    /** What evidence is made of; a recommendation follows from it. */
    private static final Set<TraceKind> EVIDENCE = Set.of(TraceKind.FINDING, TraceKind.PARAGRAPH);

    private static final String ALONE =
            "select 1 from pg_advisory_xact_lock(hashtextextended('evidence of round ' || cast(:round as text), 0))";

    private final TraceWalk walk;
    private final TraceFacts facts;
    private final EntityManager em;

    EvidenceCircles(TraceWalk walk, TraceFacts facts, EntityManager em) {
        this.walk = walk;
        this.facts = facts;
        this.em = em;
    }

    /** One looks after the other, so that two texts written at once do not make a circle that neither sees. */
    void refuse(@Observes EvidenceRevised revised) {
        em.createNativeQuery(ALONE, Integer.class)
                .setParameter("round", revised.round())
                .getSingleResult();
        var kind = TraceKind.valueOf(revised.kind().name());
        var begin = revised.records().stream().map(id -> Thing.of(kind, id)).toList();
        Map<Thing, List<TraceStep>> steps = walk.evidence(begin).stream()
                .filter(step -> EVIDENCE.contains(step.from().kind())
                        && EVIDENCE.contains(step.to().kind()))
                .collect(groupingBy(TraceStep::from));
        begin.stream()
                .flatMap(record -> circle(record, steps).stream())
                .findFirst()
                .ifPresent(path -> {
                    throw ProblemType.EVIDENCE_CIRCLE.because(
                            TraceMessage.RESTS_ON_ITSELF.with(words(revised.round(), path)));
                });
    }

    /** The shortest way from a record back to it that passes through a citation of a finding. */
    private static Optional<List<Thing>> circle(Thing record, Map<Thing, List<TraceStep>> steps) {
        var start = new Visit(record, false);
        Map<Visit, Visit> before = new HashMap<>();
        var queue = new ArrayDeque<>(List.of(start));
        for (var visit = queue.poll(); visit != null; visit = queue.poll()) {
            for (var step : steps.getOrDefault(visit.thing(), List.of())) {
                var next = new Visit(step.to(), visit.rested() || step.to().kind() == TraceKind.FINDING);
                if (!before.containsKey(next)) {
                    before.put(next, visit);
                    if (next.rested() && next.thing().equals(record)) {
                        return Optional.of(path(start, next, before));
                    }
                    queue.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Thing> path(Visit start, Visit end, Map<Visit, Visit> before) {
        List<Thing> path = new ArrayList<>(List.of(end.thing()));
        for (var visit = of(before, end); !visit.equals(start); visit = of(before, visit)) {
            path.add(visit.thing());
        }
        path.add(start.thing());
        Collections.reverse(path);
        return path;
    }

    private static Visit of(Map<Visit, Visit> before, Visit visit) {
        return Objects.requireNonNull(before.get(visit));
    }

    private Told words(int round, List<Thing> path) {
        var known = facts.of(round, path.stream().map(Thing::id).distinct().toList());
        return path.stream()
                .map(thing -> words(Objects.requireNonNull(known.get(thing))))
                .reduce((way, next) -> TraceMessage.LEADS_TO.with(way, next))
                .orElseThrow();
    }

    /** A finding by what it is about and its key, a paragraph by its number: as a citation names them. */
    private static Told words(ThingFacts facts) {
        return facts.thing().kind() == TraceKind.FINDING
                ? TraceMessage.FINDING_ON_THE_WAY.with(facts.key(), facts.party(), facts.about())
                : TraceMessage.PARAGRAPH_ON_THE_WAY.with(facts.key());
    }

    /** A record on the way, and whether a citation of a finding lies behind. */
    private record Visit(Thing thing, boolean rested) {}
}
