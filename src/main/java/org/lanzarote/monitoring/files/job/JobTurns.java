package org.lanzarote.monitoring.files.job;

import static org.lanzarote.monitoring.platform.problem.ProblemType.INTERNAL;

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
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.job.TurnQueue.Pace;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/**
 * Gives each job its turn, by db-scheduler: on one instance at a time, again where that instance is gone, and again for a few
 * times where it did not succeed.
 */
@ApplicationScoped
class JobTurns {

    static final String TABLE = "job_turn";

    private static final String TASK = "job";
    private static final int MOST_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final JobRun run;
    private final Foreman foreman;
    private final Clock clock;
    private final CustomTask<Void> task;
    private final TurnQueue queue;

    JobTurns(DataSource database, JobRun run, Foreman foreman, JobSettings settings, Clock clock) {
        this.run = run;
        this.foreman = foreman;
        this.clock = clock;
        this.task = Tasks.custom(TASK, Void.class).onFailure(this::failed).execute(this::turn);
        this.queue = new TurnQueue(
                database,
                TABLE,
                task,
                new Pace(settings.threads(), settings.heartbeatEvery(), settings.lookedForEvery(), TIME_TO_STOP),
                clock);
    }

    void begin(@Observes StartupEvent event) {
        queue.begin();
    }

    void end(@Observes ShutdownEvent event) {
        queue.end();
    }

    /** Lets a job wait for its turn, in the transaction in which it is asked for. */
    void await(UUID job) {
        queue.await(job);
    }

    /** Looks for a turn as soon as there is one. */
    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked asked) {
        queue.look();
    }

    CustomTask<Void> task() {
        return task;
    }

    private CompletionHandler<Void> turn(TaskInstance<Void> instance, ExecutionContext context) {
        boolean over = run.goOn(
                UUID.fromString(instance.getId()),
                () -> context.getSchedulerState().isShuttingDown());
        return over
                ? new CompletionHandler.OnCompleteRemove<>()
                : (complete, operations) -> operations.reschedule(complete, clock.instant());
    }

    private void failed(ExecutionComplete turn, ExecutionOperations<Void> operations) {
        var job = UUID.fromString(turn.getExecution().getId());
        var cause = turn.getCause().orElse(null);
        int tries = turn.getExecution().consecutiveFailures + 1;
        if (tries < MOST_TRIES) {
            Log.warnf(cause, "Job %s was tried %d times, and is tried again", job, tries);
            operations.reschedule(turn, next(tries));
        } else {
            foreman.fail(job, failure(cause), clock.instant());
            operations.stop();
        }
    }

    /** Each wait is twice the one before. */
    private Instant next(int tries) {
        return clock.instant().plus(FIRST_WAIT.multipliedBy(1L << (tries - 1)));
    }

    private static JobFailure failure(@Nullable Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return JobFailure.of(problem);
        }
        var reference = UUID.randomUUID();
        Log.errorf(cause, "A job did not succeed: %s", reference);
        return JobFailure.of(INTERNAL, JobMessage.JOB_BROKE.with(MOST_TRIES, reference));
    }
}
