package org.lanzarote.monitoring.outcome.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Drafts that delegations may amend until the closing, drafts with amendments on which nothing is decided after it, and what is to be merged. */
@ApplicationScoped
class AmendmentTasks implements WaitingTasks {

    private static final TaskSelect TO_PROPOSE = draft("d.tabledAt")
            .due("d.closesAt")
            .where("from TabledDraft d where d.state = OPEN and d.closesAt > :now");

    private static final TaskSelect TO_DECIDE = draft("coalesce(d.closedAt, d.closesAt)")
            .where("from TabledDraft d where exists (select 1 from Amendment a where a.draft = d and a.state = OPEN)"
                    + " and (d.state <> OPEN or d.closesAt <= :now)");

    /** Reports in draft with amendments that were accepted and are not merged, while none waits for a decision. */
    private static final TaskSelect TO_MERGE = TaskSelect.of("r.id", "max(a.decidedAt)")
            .inRound("r.round.number")
            .where("from Amendment a join a.report r where r.status = DRAFT"
                    + " and a.state in (ACCEPTED, ACCEPTED_IN_PART) and a.mergedAt is null"
                    + " and not exists (select 1 from Amendment o where o.report = r and o.state = OPEN)")
            .grouped();

    private final Caller caller;

    AmendmentTasks(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(
                TaskKind.PROPOSE_AMENDMENTS, TO_PROPOSE,
                TaskKind.DECIDE_ON_AMENDMENTS, TO_DECIDE,
                TaskKind.MERGE_AMENDMENTS, TO_MERGE);
    }

    /** A draft is amended by delegations alone. */
    @Override
    public boolean concerns(TaskKind kind) {
        return kind != TaskKind.PROPOSE_AMENDMENTS || !caller.sitsFor().isEmpty();
    }

    @Override
    public TaskRow row(WaitingTask task) {
        var report = "/rounds/" + task.round() + "/report";
        return task.at(
                task.kind() == TaskKind.MERGE_AMENDMENTS
                        ? report + "/amendments"
                        : report + "/drafts/" + task.detail());
    }

    private static TaskSelect draft(String since) {
        return TaskSelect.of("d.id", since).inRound("d.report.round.number").telling("cast(d.number as string)");
    }
}
