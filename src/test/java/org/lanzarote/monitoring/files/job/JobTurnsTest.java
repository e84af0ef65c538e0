package org.lanzarote.monitoring.files.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.files.job.GivenJobs.view;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Realm;

/** The turns of jobs, with several instances of the service of which one may be gone. */
@QuarkusTest
class JobTurnsTest {

    private static final String NORWAY = "focal-point-nor";

    @Inject
    GivenJobs given;

    @Inject
    CountedSteps steps;

    @Inject
    JobRun run;

    @BeforeEach
    void nothingMeanwhile() {
        steps.begin(() -> {});
    }

    @Test
    void jobIsDoneByOneInstanceAlone() throws SQLException {
        var job = given.asked(NORWAY, "any");
        steps.begin(given::work);
        given.work();

        assertThat(steps.begun()).isEqualTo(5);
        view(NORWAY, job).body("status", equalTo("DONE"));
        assertThat(JobTable.count("job_turn")).isZero();
    }

    @Test
    void jobOfAnInstanceThatIsGoneGoesOnWhereItStood() throws SQLException {
        var job = given.asked(NORWAY, "any");
        steps.begin(() -> {
            if (steps.begun() == 3) {
                throw new IllegalStateException();
            }
        });
        given.work();
        Owner.execute("update job_turn set picked = true, picked_by = 'gone', execution_time = '2027-03-01T11:00Z',"
                + " last_heartbeat = '2027-03-01T11:00Z'");
        given.work();
        view(NORWAY, job).body("status", equalTo("RUNNING")).body("done", equalTo(2));
        given.apart(() -> {
            var other = given.instance(Duration.ZERO);
            other.runDeadExecutionDetection();
            other.runAnyDueExecutions();
            return true;
        });

        assertThat(steps.begun()).isEqualTo(3 + 3);
        view(NORWAY, job).body("status", equalTo("DONE"));
    }

    @Test
    void stepThatTwoInstancesDoCountsOnce() {
        var job = given.asked(NORWAY, "any");
        var twice = new AtomicBoolean(true);
        steps.begin(() -> {
            if (twice.getAndSet(false)) {
                given.apart(() -> run.goOn(key(job), () -> false));
            }
        });
        given.work();

        view(NORWAY, job).body("status", equalTo("DONE")).body("done", equalTo(5));
        assertThat(steps.begun()).isEqualTo(5 + 1);
    }

    @Test
    void instanceThatStopsLeavesTheRestToAnother() {
        var job = given.asked(NORWAY, "any");
        assertThat(given.apart(() -> run.goOn(key(job), () -> steps.begun() == 2)))
                .isFalse();
        view(NORWAY, job).body("status", equalTo("RUNNING")).body("done", equalTo(2));
        given.work();

        view(NORWAY, job).body("status", equalTo("DONE"));
        assertThat(steps.begun()).isEqualTo(5);
    }

    @Test
    @Tag("slow") // 0.5 s
    void jobOfALoginThatKeycloakHasNoMoreFails() {
        var login = Realm.user("archivist", List.of("secretariat"), Map.of());
        String job;
        try {
            job = given.asked(login, "any");
            view(login, job).body("status", equalTo("QUEUED"));
        } finally {
            Realm.remove(login);
        }
        given.work();

        assertThat(steps.begun()).isZero();
        view(login, job).body("problem.type", equalTo(ProblemType.ACCOUNT_NOT_IN_FORCE.uri()));
    }

    private static UUID key(String job) {
        return UUID.fromString(job.substring("/jobs/".length()));
    }
}
