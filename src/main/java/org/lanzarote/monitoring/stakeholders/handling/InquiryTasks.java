package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Inquiries that wait for the answer of the organisation that is asked. */
@ApplicationScoped
class InquiryTasks implements WaitingTasks {

    private static final TaskSelect UNANSWERED = TaskSelect.of("i.id", "i.askedAt")
            .inRound("s.round.number")
            .dueOn("i.dueOn")
            .telling("cast(s.id as string)")
            .where("from Inquiry i join i.submission s where i.organisation = :ours and i.answer is null");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.ANSWER_INQUIRY, UNANSWERED);
    }

    @Override
    public TaskRow row(WaitingTask inquiry) {
        return inquiry.at("/rounds/" + inquiry.round() + "/stakeholder-submissions/" + inquiry.detail() + "/inquiries/"
                + inquiry.id());
    }
}
