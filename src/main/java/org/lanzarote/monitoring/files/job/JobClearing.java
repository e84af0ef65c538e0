package org.lanzarote.monitoring.files.job;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Has what jobs made cleared away when its time is over. */
@ApplicationScoped
class JobClearing {

    private final Foreman foreman;
    private final Clock clock;

    JobClearing(Foreman foreman, Clock clock) {
        this.foreman = foreman;
        this.clock = clock;
    }

    @Scheduled(every = "{jobs.cleared-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        foreman.clear(clock.instant());
    }
}
