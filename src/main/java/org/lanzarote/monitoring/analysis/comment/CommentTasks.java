package org.lanzarote.monitoring.analysis.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Findings on which a Party is to comment, comments that wait for an answer, and answers that wait for their release. */
@ApplicationScoped
class CommentTasks implements WaitingTasks {

    private static final String SENT = "from CommentPeriod p where p.state = SENT";

    private static final String UNANSWERED =
            "exists (select 1 from FindingComment c join c.commented f join f.question q where c.period = p and c.sent = true"
                    + " and c.text is not null and not exists (select 1 from CommentAnswer a where a.commented = f)";

    /** Those on the caller's questions. */
    private static final String COVERED =
            " and (:secretariat = true or exists (select 1 from RapporteurAppointment t join t.logins l"
                    + " where t.round = p.round and l = :login and t.endedAt is null and t.fromDay <= :today"
                    + " and (t.untilDay is null or t.untilDay >= :today)"
                    + " and function(covers_question as Boolean, t.questions, q.number)))";

    private static final TaskSelect TO_SEND = period("p.openedAt")
            .due("p.due")
            .where("from CommentPeriod p where p.party.iso3 = :own and p.state = OPEN");

    private static final TaskSelect TO_ANSWER = period("p.sentAt")
            .where(SENT + " and " + UNANSWERED + COVERED + ")")
            .onlyAmong(SENT);

    private static final TaskSelect TO_RELEASE =
            period("p.sentAt").where(SENT + " and not " + UNANSWERED + ")").onlyAmong(SENT);

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(
                TaskKind.SEND_COMMENTS,
                TO_SEND,
                TaskKind.ANSWER_COMMENTS,
                TO_ANSWER,
                TaskKind.RELEASE_ANSWERS,
                TO_RELEASE);
    }

    @Override
    public TaskRow row(WaitingTask period) {
        return period.at("/rounds/" + period.round() + "/comment-periods/" + period.id());
    }

    private static TaskSelect period(String since) {
        return TaskSelect.of("p.id", since).inRound("p.round.number").ofParty("p.party.iso3");
    }
}
