package org.lanzarote.monitoring.analysis.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.codebook.Code;
import org.lanzarote.monitoring.analysis.coding.CodeChoice;
import org.lanzarote.monitoring.analysis.coding.SetCodes;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Writes down what coders say of units, and how the settler settles them. */
@ApplicationScoped
class UnitCodingWriting {

    private final CodingExerciseRepository exercises;
    private final SaidQueries said;
    private final Caller caller;
    private final Clock clock;

    UnitCodingWriting(CodingExerciseRepository exercises, SaidQueries said, Caller caller, Clock clock) {
        this.exercises = exercises;
        this.said = said;
        this.caller = caller;
        this.clock = clock;
    }

    EntityTag say(int round, UUID id, UUID unitId, Precondition ifMatch, SetCodes wish) {
        var exercise = exercises.require(round, id);
        if (!exercises.isCoder(exercise, caller.name())) {
            throw ProblemType.FORBIDDEN.because(ExerciseMessage.CODER_ALONE.with(caller.name()));
        }
        var unit = exercises.requireUnit(exercise, unitId);
        exercises.holdOpen(exercise);
        var own = said.own(unit, caller.name()).orElse(null);
        ifMatch.require(unit.tag(own));
        var codes = chosen(exercise, wish.codes());
        if (own == null) {
            own = new UnitCoding(unit, caller.name(), codes, clock.instant());
            exercises.getEntityManager().persist(own);
        } else {
            own.say(codes, clock.instant());
        }
        exercises.flush();
        return unit.tag(own);
    }

    EntityTag settle(int round, UUID id, UUID unitId, Precondition ifMatch, SettleUnit wish) {
        var exercise = exercises.require(round, id);
        exercise.requireSettler(caller.name());
        var unit = exercises.requireUnit(exercises.requireToLead(round, id), unitId);
        ifMatch.require(unit.tag(said.own(unit, caller.name()).orElse(null)));
        unit.settle();
        var codes = chosen(exercise, wish.codes());
        exercises.getEntityManager().lock(unit, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        exercises
                .getEntityManager()
                .persist(new Settlement(unit, codes, wish.reason(), caller.name(), clock.instant()));
        exercises.flush();
        return unit.tag(null);
    }

    private static Set<Code> chosen(CodingExercise exercise, List<String> wished) {
        var violations = new Violations();
        violations.require(
                exercise.mode == CodingMode.SEVERAL || wished.size() == 1, "/codes", ExerciseMessage.EXACTLY_ONE);
        return CodeChoice.of(exercise.codes).choose(wished, violations);
    }
}
