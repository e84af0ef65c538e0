package org.lanzarote.monitoring.factsheets.draft;

import static org.lanzarote.monitoring.factsheets.edition.FactsheetEditionHql.EDITED;
import static org.lanzarote.monitoring.factsheets.edition.FactsheetEditionHql.NEWEST;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Factsheets that were edited since their newest edition, one task for each round. They wait since the first edit. */
@ApplicationScoped
class FactsheetTasks implements WaitingTasks {

    private static final TaskSelect EDITED_REPORTS = TaskSelect.of("r.id", "min(x.changedAt)")
            .inRound("o.number")
            .telling("cast(count(distinct e.party.iso3) as string)")
            .where("from FactsheetEdition e join e.report r join r.round o join FactsheetChange x on " + EDITED
                    + " where " + NEWEST)
            .grouped();

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.PUBLISH_FACTSHEETS, EDITED_REPORTS);
    }

    @Override
    public TaskRow row(WaitingTask edited) {
        return edited.at("/rounds/" + edited.round() + "/factsheets?differs=true")
                .about(edited.detail());
    }
}
