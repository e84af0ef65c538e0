package org.lanzarote.monitoring.files.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A queue in which things wait for their turn, by their keys. Each gets it by db-scheduler: on one instance at a time, and again
 * where that instance is gone.
 */
public final class TurnQueue {

    private static final int MISSED_HEARTBEATS = 4;

    /** What an instance that takes no turns itself asks for: nothing, but there is no way to say never. */
    private static final Duration SELDOM = Duration.ofDays(1);

    private final CustomTask<Void> task;
    private final Clock clock;
    private final boolean taken;
    private final Scheduler scheduler;

    /** How an instance takes turns: none, where it does not look for them. */
    public record Pace(int threads, Duration heartbeatEvery, Optional<Duration> lookedForEvery, Duration timeToStop) {}

    /** The table has the columns that db-scheduler wants. */
    public TurnQueue(DataSource database, String table, CustomTask<Void> task, Pace pace, Clock clock) {
        this.task = task;
        this.clock = clock;
        this.taken = pace.lookedForEvery().isPresent();
        this.scheduler = Scheduler.create(database, task)
                .tableName(table)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .clock(clock::instant)
                .threads(pace.threads())
                .heartbeatInterval(pace.heartbeatEvery())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollingInterval(pace.lookedForEvery().orElse(SELDOM))
                .shutdownMaxWait(pace.timeToStop())
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    public void begin() {
        if (taken) {
            scheduler.start();
        }
    }

    public void end() {
        scheduler.stop();
    }

    /** Lets a thing wait for its turn, in the transaction of whoever asks. */
    public void await(UUID key) {
        scheduler.schedule(task.instance(key.toString()), clock.instant());
    }

    /** Lets a thing wait for its turn, unless it waits or has it already. */
    public void awaitOnce(UUID key) {
        scheduler.scheduleIfNotExists(task.instance(key.toString()), clock.instant());
    }

    /** Ends a turn after which there is more to do: the thing waits behind those that wait already, and no longer. */
    public CompletionHandler<Void> again() {
        return (complete, operations) -> {
            operations.reschedule(complete, clock.instant());
            look();
        };
    }

    /** Looks for a turn at once. */
    public void look() {
        if (taken) {
            scheduler.triggerCheckForDueExecutions();
        }
    }
}
