package org.lanzarote.monitoring.replies.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Clarifications that wait for the Party that is asked, and after that for the Secretariat that asks. */
@ApplicationScoped
class ClarificationTasks implements WaitingTasks {

    private static final TaskSelect ASKED = clarification()
            .dueOn("c.dueOn")
            .where("from Clarification c where c.party.iso3 = :own and c.state = ASKED");

    private static final TaskSelect ANSWERED =
            clarification().where("from Clarification c where :secretariat = true and c.state = ANSWERED");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.ANSWER_CLARIFICATION, ASKED, TaskKind.SETTLE_CLARIFICATION, ANSWERED);
    }

    @Override
    public TaskRow row(WaitingTask matter) {
        return matter.at("/rounds/" + matter.round() + "/replies/" + matter.party() + "/clarifications/" + matter.id())
                .about(matter.detail());
    }

    private static TaskSelect clarification() {
        return TaskSelect.of("c.id", "c.lastMessageAt")
                .inRound("c.round.number")
                .ofParty("c.party.iso3")
                .telling("c.question");
    }
}
