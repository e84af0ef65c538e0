package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.verification;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.KeyStore;
import org.lanzarote.monitoring.support.Owner;

/** The heads outside of the records tell how long the chain was; here three batches, of positions 1-2, 3-4 and 5-6. */
@QuarkusTest
class TrailHeadsTest {

    @Inject
    Sealing sealing;

    @Inject
    @DataSource("keys")
    AgroalDataSource store;

    @BeforeEach
    void threeBatches() {
        for (int number = 10; number < 16; number += 2) {
            GivenTrail.changes(number, number + 1);
            sealing.sealAll();
        }
    }

    @Test
    void everyBatchHasItsHead() throws SQLException {
        assertThat(GivenTrail.heads()).containsExactly("1 2", "2 4", "3 6");
        sealing.sealAll();
        assertThat(GivenTrail.heads()).hasSize(3);
        verification().body("intact", equalTo(true)).body("entries", equalTo(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail_head set position = 7",
                "delete from trail_head",
                "truncate trail_head",
                "insert into trail_head select * from trail_head on conflict (batch) do update set position = 7"
            })
    void serviceChangesAndDeletesNoHead(String statement) throws SQLException {
        try (var connection = store.getConnection();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void tailCutWithAWholeBatchIsFound() throws SQLException {
        cut(4);

        broken("CUT_TAIL", 5);
    }

    @Test
    void tailCutWithinABatchIsFound() throws SQLException {
        cut(3);

        broken("CUT_TAIL", 4);
    }

    @Test
    void wholeChainCutIsFound() throws SQLException {
        cut(0);

        broken("CUT_TAIL", 1);
    }

    @Test
    void tailThatGrewAgainIsFound() throws SQLException {
        cut(4);
        GivenTrail.changes(20, 21);

        broken("HEAD_DIFFERS", 6);
    }

    @Test
    void cutIsFoundAgainLater() throws SQLException {
        cut(4);

        broken("CUT_TAIL", 5);
        broken("CUT_TAIL", 6);
    }

    @Test
    void headsAreMadeUpForThatWereNotKept() throws SQLException {
        KeyStore.execute("delete from trail_head where batch > 1");

        verification().body("intact", equalTo(true));
        assertThat(GivenTrail.heads()).containsExactly("1 2", "2 4", "3 6");
    }

    @Test
    void entriesAreSealedWhileTheirHeadCannotBeKept() throws SQLException {
        KeyStore.execute("alter table trail_head rename to trail_head_away");
        try {
            GivenTrail.changes(20, 21);
            sealing.seal();
            GivenTrail.changes(22, 23);
            sealing.seal();
        } finally {
            KeyStore.execute("alter table trail_head_away rename to trail_head");
        }
        sealing.seal();

        assertThat(GivenTrail.heads()).containsExactly("1 2", "2 4", "3 6", "4 8", "5 10");
    }

    @Test
    void missingHeadIsReported() throws SQLException {
        KeyStore.execute("delete from trail_head where batch = 2");

        broken("HEAD_DIFFERS", 4);
    }

    @Test
    void editedHeadIsReported() throws SQLException {
        KeyStore.execute("update trail_head set hash = sha256(hash) where batch = 2");

        broken("HEAD_DIFFERS", 4);
    }

    @Test
    void headsOfRestoredRecordsAreCutByTheOwnerOfTheStore() throws SQLException {
        cut(4);
        KeyStore.execute("delete from trail_head where batch > 2");
        GivenTrail.changes(20, 21);

        verification().body("intact", equalTo(true)).body("entries", equalTo(6));
        assertThat(GivenTrail.heads()).containsExactly("1 2", "2 4", "3 6");
    }

    @Test
    void batchCutOutOfTheMiddleIsFoundOnce() throws SQLException {
        Owner.execute("delete from trail_entry where id in (select entry_id from trail_link where batch = 2)");
        Owner.execute("delete from trail_link where batch = 2");

        verification().body("faults.fault", contains("MISSING")).body("faults[0].until", equalTo(4));
    }

    @Test
    void editedBatchIsFound() throws SQLException {
        Owner.execute("update trail_link set batch = 3 where batch = 2");

        broken("HEAD_DIFFERS", 6);
    }

    private static void cut(int after) throws SQLException {
        Owner.execute(
                "delete from trail_entry where id in (select entry_id from trail_link where position > " + after + ")");
        Owner.execute("delete from trail_link where position > " + after);
    }

    private static void broken(String fault, int position) {
        verification()
                .body("intact", equalTo(false))
                .body("faults.fault", contains(fault))
                .body("faults.position", contains(position));
    }
}
