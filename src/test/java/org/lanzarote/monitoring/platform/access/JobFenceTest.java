package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.files.job.GivenJobs;

/** The second fence alone: jobs are of the account that asked for them. */
@QuarkusTest
class JobFenceTest {

    private static final String ASKING = "select set_config('caller.asking', 'true', true)";
    private static final String OVER = "select set_config('caller.time', '2027-03-04T12:00:00Z', true)";

    @Inject
    DataSource service;

    @Inject
    GivenJobs given;

    /** One that is done, and one that waits. */
    @BeforeEach
    void jobs() {
        given.asked("focal-point-fra", "any");
        given.work();
        given.asked("focal-point-fra", "any");
    }

    @ParameterizedTest
    @ValueSource(strings = {"job", "job_chunk"})
    void jobIsReadByItsAccountAlone(String table) throws SQLException {
        assertThat(account("focal-point-fra").seen(table, ASKING)).isPositive();
        assertThat(account("focal-point-deu").seen(table, ASKING)).isZero();
        assertThat(BareService.secretariat(service).seen(table)).isZero();
        assertThat(BareService.untold(service).seen(table)).isZero();
    }

    @Test
    void nobodyAsksForAJobInAnothersName() {
        var forged =
                "insert into job (id, version, account, kind, wish, file_name, status, done, steps, size, left_out,"
                        + " asked_at)"
                        + " values (gen_random_uuid(), 0, 'focal-point-fra', 'X', '', '', 'QUEUED', 0, 1, 0, '{}', now())";

        assertThatThrownBy(() -> account("focal-point-deu").change(ASKING, forged))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> BareService.told(service, "foreman", "true").change(forged))
                .hasMessageContaining("row-level security");
    }

    @Test
    void whatAJobMadeGrowsWhileItRunsAlone() {
        var more = "insert into job_chunk select id, 9, 0, '' from job";

        assertThatThrownBy(() -> account("focal-point-fra").change(ASKING, more))
                .hasMessageContaining("row-level security");
    }

    @Test
    void foremanRemovesWhatIsKeptNoLonger() throws SQLException {
        var foreman = BareService.told(service, "foreman", "true");

        assertThat(foreman.change("delete from job_chunk")).isZero();
        assertThat(foreman.change(OVER, "delete from job_chunk")).isEqualTo(5);
        assertThat(account("focal-point-fra").change(ASKING, OVER, "delete from job_chunk"))
                .isZero();
    }

    @Test
    void whoeverAsksMovesNoTurn() throws SQLException {
        var take = "update job_turn set picked = true";

        assertThat(BareService.untold(service).change(take)).isOne();
        for (var change : new String[] {take, "delete from job_turn"}) {
            assertThat(account("focal-point-fra").change(ASKING, change)).isZero();
        }
        assertThatThrownBy(() -> BareService.untold(service).change("update job_turn set task_data = 'x'"))
                .hasMessageContaining("check constraint");
    }

    private BareService account(String login) {
        return BareService.told(service, "account", login);
    }
}
