package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** The second fence alone: how a report came about and who works on it is read by those who oversee, and written by none else. */
@QuarkusTest
class PartFenceTest {

    private static final String LEASE =
            "insert into part_lease (report_id, part_id, part, account, taken_at, expires_at)"
                    + " select id, id, 'TITLE', '%s', now(), now() + interval '1 minute' from report";

    @Inject
    DataSource service;

    @Test
    void revisionsAndLeasesAreOfThoseWhoOversee() throws SQLException {
        GivenReport.drafted();
        secretariat().put(GivenReport.REPORT + "/paragraphs/53/lease").then().statusCode(200);
        GivenReport.adopted();
        GivenReport.published();

        for (var other : List.of(
                BareService.told(service, "party", "FRA"),
                BareService.told(service, "stakeholder", "Demonstration NGO"),
                BareService.told(service, "asking", "true"))) {
            assertThat(other.seen("part_revision")).isZero();
            assertThat(other.seen("part_lease")).isZero();
        }
        var insider = BareService.insider(service, "committee");
        assertThat(insider.seen("part_revision")).isEqualTo(11);
        assertThat(insider.seen("part_lease")).isOne();
        assertThatThrownBy(() -> insider.change(LEASE.formatted("committee")))
                .hasMessageContaining("row-level security");
        var other = BareService.secretariat(service);
        assertThatThrownBy(() -> other.change(LEASE.formatted("colleague"))).hasMessageContaining("row-level security");
        assertThat(other.change("delete from part_lease")).isZero();
        for (var change : List.of("update part_revision set number = 9", "delete from part_revision")) {
            assertThatThrownBy(() -> other.change(change)).hasMessageContaining("permission denied");
        }
    }
}
