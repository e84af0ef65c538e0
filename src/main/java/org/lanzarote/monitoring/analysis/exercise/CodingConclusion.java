package org.lanzarote.monitoring.analysis.exercise;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.codebook.Code;
import org.lanzarote.monitoring.analysis.coding.CodeChoice;
import org.lanzarote.monitoring.analysis.coding.FindingCodeRepository;
import org.lanzarote.monitoring.analysis.exercise.ConclusionQueries.FoundOfUnit;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Reason;

/** Concludes an exercise: findings get the codes that were agreed or settled. */
@ApplicationScoped
class CodingConclusion {

    private final CodingExerciseRepository exercises;
    private final ConclusionQueries queries;
    private final SaidQueries said;
    private final FindingCodeRepository findings;
    private final Caller caller;
    private final Clock clock;

    CodingConclusion(
            CodingExerciseRepository exercises,
            ConclusionQueries queries,
            SaidQueries said,
            FindingCodeRepository findings,
            Caller caller,
            Clock clock) {
        this.exercises = exercises;
        this.queries = queries;
        this.said = said;
        this.findings = findings;
        this.caller = caller;
        this.clock = clock;
    }

    void conclude(CodingExercise exercise, Reason wish) {
        exercise.require(CodingState.COMPARED);
        long left = queries.toSettle(exercise.id);
        if (left > 0) {
            throw ProblemType.DISAGREEMENTS_LEFT.because(ExerciseMessage.TO_SETTLE_FIRST.with(left));
        }
        var outcomes = outcomes(exercise);
        var single = single(queries.findings(exercise.id));
        var choice = CodeChoice.of(exercise.codes);
        Map<UUID, Set<Code>> codes = new HashMap<>();
        single.forEach((unit, finding) -> codes.put(finding, choice.named(requireNonNull(outcomes.get(unit)))));
        findings.give(codes, caller.name(), clock.instant());
        exercise.conclude(wish.reason(), caller.name(), clock.instant());
        name(exercise, single);
        exercises.flush();
    }

    /** The codes of each unit that were agreed or settled. */
    private Map<UUID, List<String>> outcomes(CodingExercise exercise) {
        var units = queries.agreedOrSettled(exercise.id);
        var ids = units.toArray(UUID[]::new);
        var agreed = SaidCodes.byUnit(said.ofExercise(exercise.id, "", caller.isInsider()));
        var settled = SettledCodes.byUnit(said.settled(ids, caller.isInsider()));
        Map<UUID, List<String>> outcomes = new HashMap<>();
        for (var unit : units) {
            var settlements = settled.get(unit);
            outcomes.put(
                    unit,
                    settlements == null
                            ? requireNonNull(agreed.get(unit)).get(0).codes()
                            : settlements.get(settlements.size() - 1).codes());
        }
        return outcomes;
    }

    /** The finding of each unit that has exactly one. */
    private static Map<UUID, UUID> single(List<FoundOfUnit> found) {
        var byUnit = found.stream().collect(groupingBy(FoundOfUnit::unit, mapping(FoundOfUnit::finding, toList())));
        Map<UUID, UUID> single = new HashMap<>();
        byUnit.forEach((unit, ofIt) -> {
            if (ofIt.size() == 1) {
                single.put(unit, ofIt.get(0));
            }
        });
        return single;
    }

    private void name(CodingExercise exercise, Map<UUID, UUID> findingOfUnit) {
        var em = exercises.getEntityManager();
        em.createQuery("from CodingUnit where exercise = ?1", CodingUnit.class)
                .setParameter(1, exercise)
                .getResultStream()
                .filter(unit -> findingOfUnit.containsKey(unit.id))
                .forEach(unit -> unit.finding = em.getReference(Finding.class, findingOfUnit.get(unit.id)));
    }
}
