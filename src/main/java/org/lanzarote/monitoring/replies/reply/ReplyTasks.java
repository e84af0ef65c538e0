package org.lanzarote.monitoring.replies.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Replies that wait for their focal point to submit them, for the first time or again, by the limit in force for each. */
@ApplicationScoped
class ReplyTasks implements WaitingTasks {

    private static final String OPEN = "from Reply r join r.round o where r.party.iso3 = :own"
            + " and (o.replies.closedAt is null or o.replies.closings = r.deadline.letInAfter) and r.status = ";

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(
                TaskKind.SUBMIT_REPLY,
                reply().where(OPEN + "DRAFT"),
                TaskKind.SUBMIT_REPLY_AGAIN,
                reply().where(OPEN + "REVISION"));
    }

    @Override
    public TaskRow row(WaitingTask reply) {
        return reply.at("/rounds/" + reply.round() + "/replies/" + reply.party());
    }

    private static TaskSelect reply() {
        return TaskSelect.of("r.id", "coalesce(r.revision.since, o.launchedAt)")
                .inRound("o.number")
                .ofParty("r.party.iso3")
                .due("coalesce(r.deadline.due, o.repliesDue)");
    }
}
