package org.lanzarote.monitoring.inquiry.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Owner;

/** While texts are taken into the index, nobody else waits. */
@QuarkusTest
class TakingInTest {

    private static final String TO_BE_TAKEN_IN =
            "insert into waiting_text (of_view, origin) values ('searched_reply', gen_random_uuid())";

    @Test
    void eventsAreNumberedWhileTextsAreTakenIn() throws SQLException {
        try (var takingIn = Owner.connect();
                var numbering = Owner.connect();
                var taken = takingIn.createStatement();
                var numbered = numbering.createStatement()) {
            takingIn.setAutoCommit(false);
            taken.execute(TO_BE_TAKEN_IN);
            try (var row = taken.executeQuery("select taken from index_waiting(10)")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isPositive();
            }

            numbering.setAutoCommit(false);
            numbered.execute("set local lock_timeout = '5s'");
            numbered.execute("insert into event (id, type, happened_at, subject, audience, data) values"
                    + " (gen_random_uuid(), 'ROUND_LAUNCHED', now(), 'meanwhile', 'PUBLIC', '{}')");
            numbered.execute("select relay_events(now()) from set_config('caller.asking', 'true', true)");
            try (var row = numbered.executeQuery("select number from event where subject = 'meanwhile'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getLong(1)).isPositive();
            }
        }
    }
}
