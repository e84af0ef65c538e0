package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Inquiries that wait for the answer of the organisation that is asked. */
@ApplicationScoped
class InquiryTasks implements WaitingTasks {

    private final InquiryTaskQueries queries;
    private final Caller caller;

    InquiryTasks(InquiryTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.ANSWER_INQUIRY);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.unanswered(query, caller).stream()
                .map(inquiry -> TaskRow.of(
                                TaskKind.ANSWER_INQUIRY,
                                inquiry.id(),
                                inquiry.askedAt(),
                                "/rounds/" + inquiry.round() + "/stakeholder-submissions/" + inquiry.submission()
                                        + "/inquiries/" + inquiry.id())
                        .inRound(inquiry.round())
                        .due(inquiry.dueOn(), query.isOver(inquiry.dueOn())))
                .toList();
    }
}
