package org.lanzarote.monitoring.analysis.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.exercise.ExerciseQueries.ExerciseStanding;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Shows coding exercises to insiders, with what each may do. */
@ApplicationScoped
class ExerciseReading {

    private final ExerciseQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;

    ExerciseReading(ExerciseQueries queries, Disclosure disclosure, Caller caller) {
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    FetchedExercise require(int round, UUID id) {
        disclosure.restricted(true);
        return queries.exercise(round, caller.isInsider(), id).orElseThrow(NotFound.of("coding exercise", id));
    }

    ExerciseStanding requireStanding(int round, UUID id) {
        disclosure.restricted(true);
        return queries.standing(round, caller.isInsider(), id).orElseThrow(NotFound.of("coding exercise", id));
    }

    ExerciseView view(FetchedExercise exercise) {
        var coders = queries.coders(exercise.id());
        return exercise.view(queries.codes(exercise.id()), coders, permitted(exercise, coders));
    }

    private List<ExerciseAction> permitted(FetchedExercise exercise, List<CoderView> coders) {
        var permitted = EnumSet.noneOf(ExerciseAction.class);
        boolean open = exercise.state() == CodingState.OPEN;
        if (caller.isSecretariat()) {
            if (open && !settles(exercise) && coders.stream().noneMatch(this::isCaller)) {
                permitted.add(ExerciseAction.JOIN);
            }
            if (open && exercise.codedByTwo() > 0) {
                permitted.add(ExerciseAction.COMPARE);
            }
            if (CodingExercise.isUnderWay(exercise.state())) {
                permitted.add(ExerciseAction.WITHDRAW);
            }
        }
        if (exercise.state() == CodingState.COMPARED && settles(exercise) && exercise.toSettle() == 0) {
            permitted.add(ExerciseAction.CONCLUDE);
        }
        return List.copyOf(permitted);
    }

    private boolean settles(FetchedExercise exercise) {
        return exercise.settler().equals(caller.name());
    }

    private boolean isCaller(CoderView coder) {
        return coder.login().equals(caller.name());
    }
}
