package org.lanzarote.monitoring.notice.mail;

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
import org.lanzarote.monitoring.files.job.TurnQueue;
import org.lanzarote.monitoring.files.job.TurnQueue.Pace;
import org.lanzarote.monitoring.platform.telemetry.Traces;

/**
 * Gives each letter its turn, by db-scheduler: on one instance at a time, again where that instance is gone, and again and
 * again, after pauses that grow, while the mail server does not take it.
 */
@ApplicationScoped
class LetterTurns {

    static final String TABLE = "letter_turn";

    private static final String TASK = "letter";
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 6;
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final LetterRun run;
    private final Traces traces;
    private final Clock clock;
    private final CustomTask<Void> task;
    private final TurnQueue queue;

    LetterTurns(DataSource database, LetterRun run, Traces traces, MailSettings settings, Clock clock) {
        this.run = run;
        this.traces = traces;
        this.clock = clock;
        this.task = Tasks.custom(TASK, Void.class).onFailure(this::failed).execute(this::turn);
        this.queue = new TurnQueue(
                database,
                TABLE,
                task,
                new Pace(1, settings.heartbeatEvery(), settings.sentEvery(), TIME_TO_STOP),
                clock);
    }

    void begin(@Observes StartupEvent event) {
        queue.begin();
    }

    void end(@Observes ShutdownEvent event) {
        queue.end();
    }

    /** Lets a letter wait for its turn, in the transaction in which it is posted. */
    void await(UUID letter) {
        queue.await(letter);
    }

    CustomTask<Void> task() {
        return task;
    }

    private CompletionHandler<Void> turn(TaskInstance<Void> instance, ExecutionContext context) {
        boolean over = traces.follow(TASK, () -> run.send(UUID.fromString(instance.getId())));
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
