package org.lanzarote.monitoring.notice.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** A reply that its Party has not submitted, and the limit in force for it. */
record UnsubmittedReply(UUID id, int round, String party, Instant due) {

    LocalDate limitOn() {
        return LocalDate.ofInstant(due, ZoneOffset.UTC);
    }

    LocalDate remindedOn(int daysBefore) {
        return limitOn().minusDays(daysBefore);
    }

    /** What becomes of a reminder that was not sent, by whether it would reach somebody now. */
    ReminderState unsent(int before, Collection<Integer> daysBefore, boolean reached, Instant now) {
        boolean ahead = remindedOn(before).isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC)) && now.isBefore(due);
        if (ahead) {
            return ReminderState.COMING;
        }
        if (dueNow(daysBefore, now).filter(days -> days == before).isEmpty()) {
            return ReminderState.PASSED;
        }
        return reached ? ReminderState.COMING : ReminderState.WAITING;
    }

    /** The reminder whose day has come last; those before it, if they were missed, are over. */
    Optional<Integer> dueNow(Collection<Integer> daysBefore, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return daysBefore.stream()
                .filter(days -> now.isBefore(due) && !remindedOn(days).isAfter(today))
                .min(Integer::compareTo);
    }
}
