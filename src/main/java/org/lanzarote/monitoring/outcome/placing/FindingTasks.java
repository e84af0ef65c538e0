package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Questions that wait for their rapporteur, and what was proposed and waits for what the working group says. */
@ApplicationScoped
class FindingTasks implements WaitingTasks {

    /** None waits once the report is adopted. */
    private static final String OPEN =
            " and not exists (select 1 from Report t where t.round = o and t.status <> DRAFT)";

    /** A task for each appointment in force, while a submitted reply has a question of it on which nothing was proposed. */
    private static final TaskSelect TO_REPORT = TaskSelect.of("a.id", "a.appointedAt")
            .inRound("o.number")
            .dueOn("a.untilDay")
            .telling("array_to_string(a.questions, ', ')")
            .where("from RapporteurAppointment a join a.logins l join a.round o where l = :login and a.endedAt is null"
                    + " and a.fromDay <= :today and (a.untilDay is null or a.untilDay >= :today)" + OPEN
                    + " and exists (select 1 from Reply r join Question q on q.questionnaire = r.questionnaire"
                    + " where r.round = o and r.stands.submissions > 0 and q.kind <> GROUP"
                    + " and function(covers_question as Boolean, a.questions, q.number)"
                    + " and not exists (select 1 from Finding f where f.round = o and f.party = r.party"
                    + " and f.state <> DRAFT and f.question.number = q.number))");

    private static final TaskSelect TO_DECIDE = TaskSelect.of("f.id", "f.stateSince")
            .inRound("o.number")
            .ofParty("f.party.iso3")
            .telling("f.question.number")
            .where("from Finding f join f.round o where f.state = PROPOSED" + OPEN);

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.REPORT_ON_QUESTIONS, TO_REPORT, TaskKind.DECIDE_ON_FINDING, TO_DECIDE);
    }

    @Override
    public TaskRow row(WaitingTask task) {
        var records = task.kind() == TaskKind.REPORT_ON_QUESTIONS ? "/rapporteurs/" : "/findings/";
        return task.at("/rounds/" + task.round() + records + task.id()).about(task.detail());
    }
}
