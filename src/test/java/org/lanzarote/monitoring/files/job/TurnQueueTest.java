package org.lanzarote.monitoring.files.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.job.TurnQueue.Pace;

/** A queue of turns, at the table of those of webhooks, where nothing else runs during a test. */
@QuarkusTest
class TurnQueueTest {

    private static final int TURNS = 20;
    private static final Pace SELDOM =
            new Pace(1, Duration.ofDays(1), Optional.of(Duration.ofDays(1)), Duration.ofSeconds(10));

    private final CountDownLatch left = new CountDownLatch(TURNS);
    private final CustomTask<Void> task = Tasks.custom("webhook", Void.class).execute((instance, context) -> taken());

    @Inject
    DataSource database;

    private TurnQueue queue;

    @BeforeEach
    void begin() {
        queue = new TurnQueue(database, "webhook_turn", task, SELDOM, Clock.systemUTC());
        queue.begin();
    }

    @AfterEach
    void end() {
        queue.end();
    }

    @Test
    void whatHasMoreToDoComesAgainWithoutALook() throws InterruptedException, SQLException {
        queue.await(UUID.randomUUID());
        queue.look();

        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
        queue.end();
        assertThat(JobTable.count("webhook_turn")).isZero();
    }

    private CompletionHandler<Void> taken() {
        left.countDown();
        return left.getCount() > 0 ? queue.again() : new CompletionHandler.OnCompleteRemove<>();
    }
}
