package org.lanzarote.monitoring.replies.delegation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lanzarote.monitoring.platform.event.Reminder;

/** Tells delegates and focal points on the day, in UTC, on which sections are due. */
@ApplicationScoped
class DueSections {

    private static final String TELL = "select 1 from tell_due_sections(?1, ?2)";

    private final Reminder reminder;
    private final Clock clock;

    DueSections(Reminder reminder, Clock clock) {
        this.reminder = reminder;
        this.clock = clock;
    }

    @Scheduled(every = "{events.due-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        var now = clock.instant();
        reminder.tell(TELL, LocalDate.ofInstant(now, ZoneOffset.UTC), now);
    }
}
