package org.lanzarote.monitoring.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.notice.mail.MailServer;
import org.lanzarote.monitoring.notice.reminder.RemindedParty.PlannedReminder;
import org.lanzarote.monitoring.notice.reminder.RemindedParty.RemindedAccount;
import org.lanzarote.monitoring.notice.reminder.ReminderQueries.FocalPoint;
import org.lanzarote.monitoring.notice.reminder.ReminderQueries.Posted;

/** Sees ahead whom the reminders of a round reach, as things stand now. */
@ApplicationScoped
class ReminderPreview {

    private final ReminderPlanRepository plans;
    private final ReminderQueries queries;
    private final MailServer server;
    private final Clock clock;

    ReminderPreview(ReminderPlanRepository plans, ReminderQueries queries, MailServer server, Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.server = server;
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

    private RemindedParty of(
            UnsubmittedReply reply, List<Integer> days, List<FocalPoint> people, List<Posted> posted, Instant now) {
        var accounts = people.stream()
                .filter(person -> person.party().equals(reply.party()))
                .map(person -> new RemindedAccount(person.account(), person.name(), person.addressRefusedAt()))
                .toList();
        boolean reached = accounts.stream().anyMatch(account -> account.addressRefusedAt() == null);
        Function<Integer, ReminderState> unsent =
                before -> reply.unsent(before, days, reached && server.isThere(), now);
        return new RemindedParty(
                reply.party(),
                reply.due(),
                reached,
                accounts,
                days.stream()
                        .map(before -> planned(reply, before, unsent.apply(before), sentAt(reply, before, posted)))
                        .toList());
    }

    private static PlannedReminder planned(
            UnsubmittedReply reply, int before, ReminderState unsent, @Nullable Instant sentAt) {
        var state = sentAt == null ? unsent : ReminderState.SENT;
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
