package org.lanzarote.monitoring.children.disclosure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lanzarote.monitoring.children.statement.ReadingClock;
import org.lanzarote.monitoring.platform.event.Reminder;

/** Tells the safeguarding officer which statements and disclosures have waited too long. */
@ApplicationScoped
class OverdueStatements {

    private static final String TELL = "select 1 from tell_overdue(?1, ?2)";

    private final Reminder reminder;
    private final ReadingClock reading;
    private final Clock clock;

    OverdueStatements(Reminder reminder, ReadingClock reading, Clock clock) {
        this.reminder = reminder;
        this.reading = reading;
        this.clock = clock;
    }

    @Scheduled(every = "{events.due-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        reminder.tell(TELL, reading.overdueBefore(), clock.instant());
    }
}
