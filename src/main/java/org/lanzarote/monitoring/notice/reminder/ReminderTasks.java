package org.lanzarote.monitoring.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.account.MailboxQueries;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Parties that are to be reminded of their reply and have nobody whom a reminder reaches, for the Secretariat. */
@ApplicationScoped
class ReminderTasks implements WaitingTasks {

    private static final TaskSelect UNREACHED = TaskSelect.of("r.id", "o.launchedAt")
            .inRound("o.number")
            .ofParty("r.party.iso3")
            .due("coalesce(r.deadline.due, o.repliesDue)")
            .where("from ReminderPlan p join Round o on o.number = p.roundNumber join Reply r on r.round = o where"
                    + ReminderQueries.OPEN + "and array_length(p.daysBefore) > 0"
                    + " and not exists (select 1 from Account a where a.party = r.party and a.addressRefusedAt is null and"
                    + MailboxQueries.FOCAL_POINT + ")");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.REACH_PARTY, UNREACHED);
    }

    @Override
    public TaskRow row(WaitingTask reply) {
        return reply.at("/rounds/" + reply.round() + "/reminders/preview");
    }
}
