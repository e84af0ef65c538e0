package org.lanzarote.monitoring.files.job;

import static org.lanzarote.monitoring.support.Asking.as;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.support.TestClock;

/** Jobs, and the turns that they get when a test gives them. */
@ApplicationScoped
public class GivenJobs {

    private final Jobs jobs;
    private final JobTurns turns;
    private final CountedSteps kind;
    private final Acting acting;
    private final DataSource database;
    private final ManagedExecutor threads = ManagedExecutor.builder()
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    GivenJobs(Jobs jobs, JobTurns turns, CountedSteps kind, Acting acting, DataSource database) {
        this.jobs = jobs;
        this.turns = turns;
        this.kind = kind;
        this.acting = acting;
        this.database = database;
    }

    /** The address of a job of five steps that this account asked for. */
    public String asked(String login, String wish) {
        return apart(() -> acting.as(
                login,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> Objects.requireNonNull(
                                jobs.takeOn(kind, wish, 5, "counted.zip").getHeaderString("Location")))));
    }

    /** Gives all jobs that wait their turn, as an instance does, and returns when they are over. */
    public void work() {
        apart(() -> {
            instance(Duration.ZERO).runAnyDueExecutions();
            return true;
        });
    }

    /** The same an hour later, when what did not succeed is due again. */
    void workLater() {
        apart(() -> {
            instance(Duration.ofHours(1)).runAnyDueExecutions();
            return true;
        });
    }

    /** An instance that looks for jobs when it is told to, so long after the time of the test. */
    ManualScheduler instance(Duration later) {
        var clock = new SettableClock();
        clock.set(TestClock.NOW.plus(later));
        return TestHelper.createManualScheduler(database, turns.task())
                .clock(clock)
                .tableName(JobTurns.TABLE)
                .build();
    }

    /** On a thread that serves no request. */
    <T> T apart(Supplier<T> work) {
        return threads.supplyAsync(work).join();
    }

    public static ValidatableResponse view(String login, String address) {
        return as(login).get(address).then().statusCode(200);
    }

    static ValidatableResponse cancel(String login, String address) {
        var tag = view(login, address).extract().header("ETag");
        return as(login).header("If-Match", tag).post(address + "/cancel").then();
    }
}
