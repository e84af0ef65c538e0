package org.lanzarote.monitoring.notice.webhook;

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
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.lanzarote.monitoring.files.job.TurnQueue;
import org.lanzarote.monitoring.files.job.TurnQueue.Pace;
import org.lanzarote.monitoring.platform.telemetry.Traces;

/**
 * Gives each webhook with work its turn, by db-scheduler: on one instance at a time, one event a turn, so that a system that
 * does not answer holds up no other.
 */
@ApplicationScoped
class WebhookTurns {

    static final String TABLE = "webhook_turn";

    private static final String TASK = "webhook";
    private static final String OFF = "off";
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final Duration LOOK_AT_OTHERS_TURNS = Duration.ofSeconds(10);

    private final Courier courier;
    private final WebhookTurn turn;
    private final Traces traces;
    private final WebhookSettings settings;
    private final Clock clock;
    private final CustomTask<Void> task;
    private final TurnQueue queue;

    WebhookTurns(
            DataSource database,
            Courier courier,
            WebhookTurn turn,
            Traces traces,
            WebhookSettings settings,
            Clock clock) {
        this.courier = courier;
        this.turn = turn;
        this.traces = traces;
        this.settings = settings;
        this.clock = clock;
        this.task = Tasks.custom(TASK, Void.class).onFailure(this::failed).execute(this::take);
        var looked = Optional.of(LOOK_AT_OTHERS_TURNS).filter(every -> !OFF.equals(settings.lookedForEvery()));
        var pace = new Pace(settings.threads(), settings.heartbeatEvery(), looked, settings.answeredWithin());
        this.queue = new TurnQueue(database, TABLE, task, pace, clock);
    }

    void begin(@Observes StartupEvent event) {
        queue.begin();
    }

    void end(@Observes ShutdownEvent event) {
        queue.end();
    }

    /** Lets each webhook with work wait for its turn, unless it waits or has it already. */
    @Scheduled(every = "{webhooks.looked-for-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        var found = courier.withWork(clock.instant());
        found.forEach(queue::awaitOnce);
        if (!found.isEmpty()) {
            queue.look();
        }
    }

    /** What ended long ago leaves the log. */
    @Scheduled(every = "{webhooks.cleared-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void clear() {
        courier.clear(clock.instant().minus(settings.logKept()));
    }

    CustomTask<Void> task() {
        return task;
    }

    private CompletionHandler<Void> take(TaskInstance<Void> instance, ExecutionContext context) {
        boolean taken = traces.follow(TASK, () -> turn.take(UUID.fromString(instance.getId())));
        return taken ? queue.again() : new CompletionHandler.OnCompleteRemove<>();
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Log.warnf(
                complete.getCause().orElse(null),
                "The turn of webhook %s did not succeed, and comes again",
                complete.getExecution().getId());
        operations.reschedule(complete, clock.instant().plus(AFTER_A_FAULT));
    }
}
