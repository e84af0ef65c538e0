package org.lanzarote.monitoring.replies.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Submitted replies that their Party does not work on, and that wait for the Secretariat to publish them. */
@ApplicationScoped
class PublicationTasks implements WaitingTasks {

    private static final TaskSelect UNPUBLISHED = TaskSelect.of("r.id", "r.stands.submittedAt")
            .inRound("r.round.number")
            .ofParty("r.party.iso3")
            .where("from Reply r where r.status = SUBMITTED and :secretariat = true");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.PUBLISH_REPLY, UNPUBLISHED);
    }

    @Override
    public TaskRow row(WaitingTask reply) {
        return reply.at("/rounds/" + reply.round() + "/replies/" + reply.party());
    }
}
