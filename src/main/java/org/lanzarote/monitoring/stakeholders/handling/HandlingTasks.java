package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Submissions of stakeholders that wait for a decision of the Secretariat: whether to accept them, and whom to name. */
@ApplicationScoped
class HandlingTasks implements WaitingTasks {

    private static final String SUBMITTED = "from StakeholderSubmission s where s.submittedAt is not null"
            + " and (s.status = SUBMITTED or s.anonymity.state = ASKED) and :secretariat = true and ";

    private static final TaskSelect UNDECIDED = submission().where(SUBMITTED + "s.status = SUBMITTED");

    private static final TaskSelect ANONYMITY_ASKED = submission().where(SUBMITTED + "s.anonymity.state = ASKED");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.DECIDE_ON_CONTRIBUTION, UNDECIDED, TaskKind.DECIDE_ON_ANONYMITY, ANONYMITY_ASKED);
    }

    @Override
    public TaskRow row(WaitingTask submission) {
        return submission.at("/rounds/" + submission.round() + "/stakeholder-submissions/" + submission.id());
    }

    private static TaskSelect submission() {
        return TaskSelect.of("s.id", "s.submittedAt").inRound("s.round.number");
    }
}
