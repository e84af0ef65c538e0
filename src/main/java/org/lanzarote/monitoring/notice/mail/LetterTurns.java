package org.lanzarote.monitoring.notice.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Gives each letter its turn, by db-scheduler: on one instance at a time, again where that instance is gone, and again and
 * again, after pauses that grow, while the mail server does not take it.
 */
@ApplicationScoped
class LetterTurns {

    static final String TABLE = "letter_turn";

    private static final String TASK = "letter";
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 6;
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final LetterRun run;
    private final MailSettings settings;
    private final Clock clock;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;

    LetterTurns(DataSource database, LetterRun run, MailSettings settings, Clock clock) {
        this.run = run;
        this.settings = settings;
        this.clock = clock;
        this.task = Tasks.custom(TASK, Void.class).onFailure(this::failed).execute(this::turn);
        this.scheduler = Scheduler.create(database, task)
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .clock(clock::instant)
                .threads(1)
                .heartbeatInterval(settings.heartbeatEvery())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollingInterval(settings.sentEvery().orElse(Duration.ofDays(1)))
                .shutdownMaxWait(TIME_TO_STOP)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    void begin(@Observes StartupEvent event) {
        if (settings.sentEvery().isPresent()) {
            scheduler.start();
        }
    }

    void end(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** Lets a letter wait for its turn, in the transaction in which it is posted. */
    void await(UUID letter) {
        scheduler.schedule(task.instance(letter.toString()), clock.instant());
    }

    CustomTask<Void> task() {
        return task;
    }

    private CompletionHandler<Void> turn(TaskInstance<Void> instance, ExecutionContext context) {
        boolean over = run.send(UUID.fromString(instance.getId()));
        return over
                ? new CompletionHandler.OnCompleteRemove<>()
                : (complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(Letter.CLAIM));
    }

    private void failed(ExecutionComplete turn, ExecutionOperations<Void> operations) {
        int tries = turn.getExecution().consecutiveFailures + 1;
        // What a mail server says may name the address, which belongs in no log.
        Log.warnf(
                "The letter %s was tried %d times and waits: %s",
                turn.getExecution().getId(),
                tries,
                turn.getCause().map(LetterTurns::told).orElse("gone"));
        operations.reschedule(turn, next(tries));
    }

    private static String told(Throwable cause) {
        return cause instanceof MailServerFailed ? String.valueOf(cause.getMessage()) : cause.toString();
    }

    /** Each pause is twice the one before, up to an hour. */
    private Instant next(int tries) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, LONGEST_PAUSE)));
    }
}
