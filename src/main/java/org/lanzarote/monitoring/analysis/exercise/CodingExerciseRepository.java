package org.lanzarote.monitoring.analysis.exercise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Loads coding exercises to change, with their coders and units. */
@ApplicationScoped
class CodingExerciseRepository implements PanacheRepositoryBase<CodingExercise, UUID> {

    private final Caller caller;

    CodingExerciseRepository(Caller caller) {
        this.caller = caller;
    }

    CodingExercise require(int round, UUID id) {
        return find("round.number = ?1 and id = ?2 and ?3 = true", round, id, caller.isInsider())
                .singleResultOptional()
                .orElseThrow(NotFound.of("coding exercise", id));
    }

    /** The exercise, locked so that nobody codes, joins, compares or settles meanwhile. */
    CodingExercise requireToLead(int round, UUID id) {
        var exercise = require(round, id);
        getEntityManager().refresh(exercise, LockModeType.PESSIMISTIC_WRITE);
        return exercise;
    }

    /** Holds the exercise open until the end of the request, so that nobody compares meanwhile. */
    void holdOpen(CodingExercise exercise) {
        var open = (Boolean) getEntityManager()
                .createNativeQuery("select hold_open(:id)", Boolean.class)
                .setParameter("id", exercise.id)
                .getSingleResult();
        if (!open) {
            throw ProblemType.CODING_STATE.because(ExerciseMessage.CODING_ENDED);
        }
    }

    /** Moves the tag of the exercise, which says who codes. */
    void renewTag(CodingExercise exercise) {
        getEntityManager().lock(exercise, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    CodingUnit requireUnit(CodingExercise exercise, UUID id) {
        return getEntityManager()
                .createQuery("from CodingUnit where exercise = ?1 and id = ?2", CodingUnit.class)
                .setParameter(1, exercise)
                .setParameter(2, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound.of("coding unit", id));
    }

    boolean isCoder(CodingExercise exercise, String login) {
        return count("select count(*) from Coder where exercise = ?1 and login = ?2", exercise, login) > 0;
    }

    /** Writes down how these units came out. */
    void note(CodingExercise exercise, UnitOutcome outcome, Set<UUID> units) {
        if (!units.isEmpty()) {
            update(
                    "update versioned CodingUnit set outcome = ?1 where exercise = ?2 and id in ?3",
                    outcome,
                    exercise,
                    units);
        }
    }
}
