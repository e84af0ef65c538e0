package org.lanzarote.monitoring.platform.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.support.Owner;

/** Coding exercises in each state in which somebody acts on them. */
final class ActedOnCoding {

    private static final String OF = " where exercise_id = '%s'";

    private final List<ActedOn> things = new ArrayList<>();
    private final VisibleLife life;

    ActedOnCoding(VisibleLife life) {
        this.life = life;
    }

    List<ActedOn> things() throws SQLException {
        exercise(life.exercise, life.unit);
        coded(opened());
        var disagreed = opened();
        coded(disagreed);
        compared(disagreed, "DISAGREED");
        compared(opened(), "UNCODED");
        return things;
    }

    private String opened() {
        var exercise = GivenExercises.opened("ONE", "rapporteur", GivenExercises.silentRapporteur());
        var id = GivenExercises.id(exercise);
        exercise(id, GivenExercises.id(GivenExercises.unit(exercise, "FRA")));
        return id;
    }

    private void exercise(String id, String unit) {
        things.add(ActedOn.of("getCodingExercise", "id", id));
        things.add(ActedOn.of("getCodingUnit", "id", id, "unit", unit));
    }

    /** Two have coded its units, and a third settles them. */
    private static void coded(String id) throws SQLException {
        Owner.execute(
                "update coder set login = case login when 'rapporteur' then 'anna' else 'bert' end" + OF.formatted(id));
        Owner.execute(
                "insert into unit_coding (id, version, exercise_id, unit_id, coder, coded_at) select gen_random_uuid(),"
                        + " 0, u.exercise_id, u.id, c.login, now() from coding_unit u join coder c using (exercise_id)"
                        + OF.formatted(id));
        Owner.execute("update coding_exercise set settler = 'rapporteur' where id = '%s'".formatted(id));
    }

    /** It is compared, and the Secretariat settles. */
    private static void compared(String id, String outcome) throws SQLException {
        Owner.execute("update coding_unit set outcome = '%s'".formatted(outcome) + OF.formatted(id));
        Owner.execute(
                "update coding_exercise set state = 'COMPARED', compared_at = now(), compared_by = 'secretariat', settler ="
                        + " 'secretariat' where id = '%s'".formatted(id));
    }
}
