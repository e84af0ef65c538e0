package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.asOwner;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.verification;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** Nobody changes the trail unnoticed, the owner of the database included. */
@QuarkusTest
class TrailVerificationTest {

    @Inject
    Sealing sealing;

    @Inject
    DataSource service;

    @Test
    void untouchedTrailIsIntact() {
        verification().body("intact", equalTo(true)).body("entries", equalTo(0)).body("head", nullValue());
        GivenTrail.changes(10, 12);

        verification().body("intact", equalTo(true)).body("entries", equalTo(4)).body("faults", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trail_entry", "trail_link"})
    void serviceAddsAndChangesNothing(String table) throws SQLException {
        GivenTrail.changes(10, 10);
        sealing.sealAll();

        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            for (var attempt : List.of(
                    "update " + table + " set " + (table.equals("trail_link") ? "batch = 9" : "request_id = ''"),
                    "delete from " + table,
                    "truncate " + table)) {
                assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("permission denied");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who_account = 'somebody-else'",
                "who_roles = ''",
                "what_record = '/rounds/99'",
                "what_outcome = 'READ'",
                "what_version = null",
                "what_reason = ''",
                "what_status = 200",
                "at = at + interval '1 microsecond'",
                "request_id = 'another'"
            })
    void editedEntryIsFoundAndNamed(String edit) throws SQLException {
        GivenTrail.changes(10, 12);
        sealing.sealAll();
        var second = entryAt(2);

        Owner.execute("update trail_entry set " + edit + " where id = '" + second + "'");

        broken("EDITED", 2, second);
    }

    @Test
    void editedLinkIsFoundAndNamed() throws SQLException {
        GivenTrail.changes(10, 12);
        sealing.sealAll();

        Owner.execute("update trail_link set hash = sha256('x') where position = 3");

        broken("EDITED", 3, entryAt(3));
    }

    @Test
    void deletedEntryIsFoundAndNamed() throws SQLException {
        GivenTrail.changes(10, 12);
        sealing.sealAll();
        var second = entryAt(2);

        Owner.execute("delete from trail_entry where id = '" + second + "'");

        broken("MISSING", 2, second);
    }

    @Test
    void entryDeletedTogetherWithItsLinkIsFound() throws SQLException {
        GivenTrail.changes(10, 12);
        sealing.sealAll();

        Owner.execute("delete from trail_entry where id = '" + entryAt(2) + "'");
        Owner.execute("delete from trail_link where position = 2");

        broken("MISSING", 2, null);
    }

    @Test
    void entryDeletedBeforeItWasSealedIsFoundByWhatWaits() throws SQLException {
        GivenTrail.changes(10, 10);
        var entry = asOwner("select id from trail_entry");

        Owner.execute("delete from trail_entry");

        verification()
                .body("faults.fault", contains("MISSING"))
                .body("faults[0].position", nullValue())
                .body("faults[0].entry", equalTo(entry));
    }

    @Test
    void entryThatTheServiceDidNotWriteIsFound() throws SQLException {
        GivenTrail.changes(10, 10);
        sealing.sealAll();

        forge();

        verification().body("faults.fault", contains("INSERTED")).body("faults.position", contains(2));
    }

    @Test
    void entryBesideTheChainIsFound() throws SQLException {
        GivenTrail.changes(10, 10);
        sealing.sealAll();

        forge();
        Owner.execute("delete from trail_pending");

        verification().body("faults.fault", contains("INSERTED")).body("faults[0].position", nullValue());
    }

    @Test
    void forgedLinkThatTakesAMarkIsFound() throws SQLException {
        GivenTrail.changes(10, 11);
        sealing.sealAll();
        GivenTrail.changes(12, 12);
        var hidden = asOwner("select entry_id from trail_pending");

        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('caller.sealer', 'true', true)");
            statement.execute("insert into trail_link select 3, 2, entry_id, sha256('x') from trail_pending");
            connection.commit();
        }

        broken("EDITED", 3, hidden);
    }

    @Test
    void everyFaultIsNamed() throws SQLException {
        GivenTrail.changes(10, 19);
        sealing.sealAll();
        var unlinked = entryAt(7);

        Owner.execute("update trail_entry set request_id = 'another' where id = '" + entryAt(2) + "'");
        Owner.execute("delete from trail_entry where id = '" + entryAt(4) + "'");
        Owner.execute("delete from trail_link where position in (6, 7)");
        Owner.execute("update trail_link set hash = sha256('x') where position = 9");

        verification()
                .body("intact", equalTo(false))
                .body("entries", equalTo(1))
                .body("faults.fault", contains("EDITED", "MISSING", "MISSING", "EDITED", "UNLINKED", "UNLINKED"))
                .body("faults.position", contains(2, 4, 6, 9, null, null))
                .body("faults[2].until", equalTo(7))
                .body("faults[5].entry", equalTo(unlinked));
    }

    @Test
    void manyFaultsAreNamedUpToABound() throws SQLException {
        GivenTrail.changes(10, 11);
        Owner.execute("insert into trail_pending select gen_random_uuid() from generate_series(1, 101)");

        verification().body("faults", hasSize(100)).body("more", equalTo(true));
    }

    @Test
    void changesAtOnceAreInTheChainOnceEach() throws Exception {
        List<Callable<Integer>> changes = IntStream.range(10, 26)
                .<Callable<Integer>>mapToObj(
                        number -> () -> GivenTrail.change(number).statusCode())
                .toList();
        Callable<Sealing.End> seal = sealing::sealAll;

        assertThat(AtOnce.send(changes)).containsOnly(201);
        AtOnce.send(Collections.nCopies(4, seal));

        assertThat(asOwner("select count(*) || ' ' || max(position) from trail_link"))
                .isEqualTo("16 16");
        assertThat(asOwner("select count(*) from trail_pending")).isEqualTo("0");
        verification().body("intact", equalTo(true)).body("entries", equalTo(16));
    }

    private static void forge() throws SQLException {
        Owner.execute(GivenTrail.REPEATED);
    }

    private static void broken(String fault, int position, @Nullable String entry) {
        verification()
                .body("intact", equalTo(false))
                .body("entries", equalTo(position - 1))
                .body("faults.fault", contains(fault))
                .body("faults[0].position", equalTo(position))
                .body("faults[0].entry", equalTo(entry))
                .body("more", equalTo(false));
    }

    private static String entryAt(int position) throws SQLException {
        return asOwner("select entry_id from trail_link where position = " + position);
    }
}
