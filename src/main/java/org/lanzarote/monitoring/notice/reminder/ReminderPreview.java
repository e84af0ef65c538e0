package org.lanzarote.monitoring.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.notice.reminder.RemindedParty.PlannedReminder;
import org.lanzarote.monitoring.notice.reminder.RemindedParty.RemindedAccount;
import org.lanzarote.monitoring.notice.reminder.ReminderQueries.FocalPoint;
import org.lanzarote.monitoring.notice.reminder.ReminderQueries.Posted;

/** Sees ahead whom the reminders of a round reach, as things stand now. */
@ApplicationScoped
class ReminderPreview {

    private final ReminderPlanRepository plans;
    private final ReminderQueries queries;
    private final Clock clock;

    ReminderPreview(ReminderPlanRepository plans, ReminderQueries queries, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.clock = clock;
    }

    List<RemindedParty> of(int round) {
        var days = plans.daysBefore(round);
        var people = queries.focalPoints(round, clock.instant());
        var posted = queries.posted(round);
        var now = clock.instant();
        return queries.open(round).stream()
                .map(reply -> of(reply, days, people, posted, now))
                .toList();
    }

    private static RemindedParty of(
            UnsubmittedReply reply, List<Integer> days, List<FocalPoint> people, List<Posted> posted, Instant now) {
        var accounts = people.stream()
                .filter(person -> person.party().equals(reply.party()))
                .map(person -> new RemindedAccount(person.account(), person.name(), person.addressRefusedAt()))
                .toList();
        return new RemindedParty(
                reply.party(),
                reply.due(),
                accounts.stream().anyMatch(account -> account.addressRefusedAt() == null),
                accounts,
                days.stream()
                        .map(before -> planned(reply, before, days, sentAt(reply, before, posted), now))
                        .toList());
    }

    private static PlannedReminder planned(
            UnsubmittedReply reply, int before, List<Integer> days, @Nullable Instant sentAt, Instant now) {
        var state = sentAt == null ? reply.unsent(before, days, now) : ReminderState.SENT;
        return new PlannedReminder(before, reply.remindedOn(before), state, sentAt);
    }

    private static @Nullable Instant sentAt(UnsubmittedReply reply, int before, List<Posted> posted) {
        return posted.stream()
                .filter(one -> one.party().equals(reply.party())
                        && one.daysBefore() == before
                        && one.limitOn().equals(reply.limitOn()))
                .map(Posted::at)
                .findFirst()
                .orElse(null);
    }
}
