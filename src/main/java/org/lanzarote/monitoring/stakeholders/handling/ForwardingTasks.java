package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Forwarded submissions on which the Party has not yet said anything. */
@ApplicationScoped
class ForwardingTasks implements WaitingTasks {

    private static final TaskSelect WITHOUT_REACTION = TaskSelect.of("c.id", "c.madeAt")
            .inRound("c.round.number")
            .ofParty("c.party.iso3")
            .where("from SubmissionCopy c where c.party.iso3 = :own and c.reacted = false");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.REACT_TO_FORWARDING, WITHOUT_REACTION);
    }

    @Override
    public TaskRow row(WaitingTask copy) {
        return copy.at("/rounds/" + copy.round() + "/forwardings/" + copy.id());
    }
}
