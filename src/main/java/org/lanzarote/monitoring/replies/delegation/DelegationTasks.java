package org.lanzarote.monitoring.replies.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Sections of open replies that wait for their delegate, and after that for the focal point who gave them. */
@ApplicationScoped
class DelegationTasks implements WaitingTasks {

    private static final String OPEN = " and r.status in (DRAFT, REVISION)"
            + " and (o.replies.closedAt is null or o.replies.closings = r.deadline.letInAfter)";

    private static final TaskSelect GIVEN = sections("d.givenAt")
            .dueOn("d.dueOn")
            .where("from Delegation d join d.reply r join r.round o where d.delegate = :delegate and d.state = GIVEN"
                    + OPEN);

    private static final TaskSelect HANDED_BACK = sections("d.handedBackAt")
            .where("from Delegation d join d.reply r join r.round o where d.party.iso3 = :own and d.state = HANDED_BACK"
                    + OPEN);

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.ANSWER_SECTIONS, GIVEN, TaskKind.REVIEW_SECTIONS, HANDED_BACK);
    }

    @Override
    public TaskRow row(WaitingTask sections) {
        return sections.at("/rounds/" + sections.round() + "/replies/" + sections.party() + "/delegations/"
                        + sections.id())
                .about(sections.detail());
    }

    private static TaskSelect sections(String since) {
        return TaskSelect.of("d.id", since)
                .inRound("o.number")
                .ofParty("r.party.iso3")
                .telling("array_to_string(d.sections, ', ')");
    }
}
