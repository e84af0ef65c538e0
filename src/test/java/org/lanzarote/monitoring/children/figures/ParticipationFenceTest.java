package org.lanzarote.monitoring.children.figures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Owner;

/** The second fence alone, and what holds even its owner. */
@QuarkusTest
class ParticipationFenceTest {

    private static final String RELEASE = "insert into participation_release values"
            + " ('0193b0a0-0000-7000-8000-000000000002', 2, 2, 5, 17, null, now(), 'somebody')";

    @Inject
    DataSource service;

    @BeforeEach
    void release() {
        GivenRounds.launched("FRA", "RUS");
        GivenReleases.session("FRA", 7, 3);
        GivenReleases.released();
    }

    @Test
    void onlyTheSafeguardingOfficerReleases() {
        for (var role : new String[] {"secretariat", "overseer"}) {
            assertThatThrownBy(() -> executeAs(role, RELEASE)).hasMessageContaining("row-level security");
        }
        assertThatCode(() -> executeAs("officer", RELEASE)).doesNotThrowAnyException();
    }

    @Test
    void nobodyChangesARelease() {
        for (var change : new String[] {
            "update participation_release set children = 400",
            "delete from participation_release",
            "update participation_cell set cells_children = 400",
            "delete from participation_cell"
        }) {
            assertThatThrownBy(() -> executeAs("officer", change)).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("unchangeable");
        }
    }

    /** And takes it back again. */
    private void executeAs(String role, String sql) throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select set_config('caller." + role + "', 'true', true)");
                statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }
}
