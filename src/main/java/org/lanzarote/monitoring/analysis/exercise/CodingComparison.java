package org.lanzarote.monitoring.analysis.exercise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Closes the coding of an exercise, and notes of each unit whether its coders agree. */
@ApplicationScoped
class CodingComparison {

    private final CodingExerciseRepository exercises;
    private final ExerciseQueries queries;
    private final SaidQueries said;
    private final Caller caller;
    private final Clock clock;

    CodingComparison(
            CodingExerciseRepository exercises, ExerciseQueries queries, SaidQueries said, Caller caller, Clock clock) {
        this.exercises = exercises;
        this.queries = queries;
        this.said = said;
        this.caller = caller;
        this.clock = clock;
    }

    void compare(CodingExercise exercise, @Nullable String why) {
        exercise.require(CodingState.OPEN);
        if (queries.codedByTwo(exercise.id) == 0) {
            throw ProblemType.NOTHING_TO_COMPARE.because(ExerciseMessage.NO_UNIT_OF_TWO);
        }
        exercise.compare(incomplete(exercise, why), caller.name(), clock.instant());
        // From now on PostgreSQL shows what others said.
        exercises.flush();
        var units = SaidCodes.sets(said.ofExercise(exercise.id, "", caller.isInsider()));
        var outcomes = outcomes(units);
        outcomes.forEach((outcome, ofIt) -> exercises.note(exercise, outcome, ofIt));
        exercises.note(exercise, UnitOutcome.UNCODED, Set.copyOf(queries.unitsWithoutOutcome(exercise.id)));
    }

    private static Map<UnitOutcome, Set<UUID>> outcomes(Map<UUID, Map<String, Set<String>>> units) {
        return units.entrySet().stream()
                .collect(groupingBy(
                        unit -> UnitOutcome.of(unit.getValue().values()), mapping(Map.Entry::getKey, toSet())));
    }

    /** Why it is compared though not all is coded; null where all is. */
    private @Nullable String incomplete(CodingExercise exercise, @Nullable String why) {
        var coders = queries.coders(exercise.id);
        int coded = coders.stream().mapToInt(CoderView::coded).sum();
        int all = exercise.units * coders.size();
        if (coded == all) {
            return null;
        }
        var violations = new Violations();
        violations.require(why != null && !why.isBlank(), "/reason", ExerciseMessage.REASON_FOR_GAPS.with(coded, all));
        violations.orThrow(ExerciseMessage.COMPARISON_INVALID);
        return why;
    }
}
