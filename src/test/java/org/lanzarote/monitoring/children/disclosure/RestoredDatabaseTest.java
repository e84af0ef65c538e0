package org.lanzarote.monitoring.children.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.children.disclosure.AbuseDisclosureResourceTest.QUEUED;
import static org.lanzarote.monitoring.children.statement.GivenStatements.ONE;
import static org.lanzarote.monitoring.children.statement.GivenStatements.WORDS;
import static org.lanzarote.monitoring.children.statement.GivenStatements.handled;
import static org.lanzarote.monitoring.children.statement.GivenStatements.officer;
import static org.lanzarote.monitoring.support.Asking.facilitator;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.children.vault.KeyDestroyed;
import org.lanzarote.monitoring.children.vault.Vault;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.KeyStore;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.ServiceLog;
import org.lanzarote.monitoring.support.TestClock;

/** What was erased is erased again after either database came back from an older copy, and after both did. */
@QuarkusTest
class RestoredDatabaseTest {

    private static final Instant DUE = TestClock.NOW.plus(Duration.ofDays(30));

    @Inject
    ErasureSweep sweep;

    @Inject
    RepeatedErasures repeated;

    @Inject
    Vault vault;

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA");
    }

    @Test
    void statementOfRestoredRecordsIsErasedAgain() throws SQLException {
        var copy = copyAndErase();

        copy.restoreRecords();
        assertThat(repeated.repeat(TestClock.NOW)).isTrue();
        sweep.sweep(TestClock.NOW);

        assertErased(copy);
        facilitator()
                .get(ONE, copy.id())
                .then()
                .body("state", equalTo("ERASED"))
                .body("text", nullValue());
    }

    @Test
    void keyOfARestoredStoreIsDestroyedAgain() throws SQLException {
        var copy = copyAndErase();

        copy.restoreKeys();
        assertThat(repeated.repeat(TestClock.NOW)).isTrue();

        assertErased(copy);
        facilitator().get(ONE, copy.id()).then().body("state", equalTo("WITHDRAWN"));
    }

    /** Neither knows it any more, so the store is told what the end of the records' log of changes knew. */
    @Test
    void statementOfBothRestoredIsErasedAgainOnceTheStoreIsTold() throws SQLException {
        var copy = copyAndErase();

        copy.restoreRecords();
        copy.restoreKeys();
        officer().get(ONE, copy.id()).then().body("text", equalTo(WORDS));
        KeyStore.execute("insert into data_key (record, destroyed_at) values ('%s', now()) on conflict (record)"
                        .formatted(copy.id())
                + " do update set wrapped = null, destroyed_at = now() where data_key.destroyed_at is null");
        assertThat(repeated.repeat(TestClock.NOW)).isTrue();

        assertErased(copy);
    }

    @Test
    void disclosureWhoseHandlingWasLostIsErasedAgainAndLeavesTheQueue() throws SQLException {
        var id = GivenStatements.inTheQueue(WORDS);
        var copy = copy(id);
        handled(id, "REFERRED").then().statusCode(204);
        handled(id, "CLOSED").then().statusCode(204);
        sweep.sweep(DUE);

        copy.restoreRecords();
        Owner.execute(
                "update abuse_disclosure set state = 'OPEN', closed_at = null, erase_at = null, erased_at = null");
        repeated.repeat(DUE);
        sweep.sweep(DUE);

        assertErased(copy);
        officer().get(QUEUED, id).then().body("state", equalTo("ERASED")).body("text", nullValue());
    }

    @Test
    void statementThatCannotBeErasedAgainKeepsNoOtherWaiting() throws SQLException {
        var both = List.of(copyAndErase(), copyAndErase());
        for (var copy : both) {
            copy.restoreRecords();
        }
        var broken = first(vault.destroyed(), both);
        Owner.execute("alter table child_statement add constraint broken"
                + " check (id <> '%s' or length(sealed) > 0)".formatted(broken.id()));
        try (var log = ServiceLog.open()) {
            assertThat(repeated.repeat(TestClock.NOW)).isFalse();
            assertThat(log.text()).contains("Statement " + broken.id() + " could not be erased again");
        } finally {
            Owner.execute("alter table child_statement drop constraint broken");
        }

        assertThat(copy(broken.id()).sealed()).isNotEmpty();
        assertErased(other(broken, both));
        assertThat(repeated.repeat(TestClock.NOW)).isTrue();
        assertErased(broken);
    }

    @Test
    void keyThatCannotBeDestroyedAgainKeepsNoOtherWaiting() throws SQLException {
        var both = List.of(copyAndErase(), copyAndErase());
        for (var copy : both) {
            copy.restoreKeys();
        }
        var broken = first(vault.readable(both.stream().map(Copy::record).toList()), both);
        KeyStore.execute("alter table data_key add constraint broken"
                + " check (record <> '%s' or wrapped is not null)".formatted(broken.id()));
        try (var log = ServiceLog.open()) {
            assertThat(repeated.repeat(TestClock.NOW)).isFalse();
            assertThat(log.text()).contains("Statement " + broken.id() + " could not be erased again");
        } finally {
            KeyStore.execute("alter table data_key drop constraint broken");
        }

        assertThat(vault.readable(both.stream().map(Copy::record).toList())).containsExactly(broken.record());
        assertThat(repeated.repeat(TestClock.NOW)).isTrue();
        assertErased(broken);
    }

    @Test
    void whatTheRestoredDatabaseNeverHadKeepsNothingWaiting() throws SQLException {
        var id = GivenStatements.reported();
        GivenStatements.withdrawn(id);
        sweep.sweep(TestClock.NOW);
        Owner.execute("delete from key_destruction");
        Owner.execute("delete from child_statement");

        assertThat(repeated.repeat(TestClock.NOW)).isTrue();
    }

    /** The store of keys came back from a copy that did not have it, or empty. */
    @Test
    void statementWhoseKeyIsLostIsThereWithoutItsText() throws SQLException {
        var id = GivenStatements.reported();
        KeyStore.execute("delete from data_key where record = '%s'".formatted(id));

        officer()
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("text", nullValue());
        GivenStatements.withdrawn(id);
        sweep.sweep(TestClock.NOW);
        officer().get(ONE, id).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    private Copy copyAndErase() throws SQLException {
        var id = GivenStatements.reported();
        var copy = copy(id);
        GivenStatements.withdrawn(id);
        sweep.sweep(TestClock.NOW);
        return copy;
    }

    /** The one of these that the service comes to first. */
    private static Copy first(Set<UUID> keys, List<Copy> both) {
        return keys.stream()
                .flatMap(key -> both.stream().filter(copy -> copy.record().equals(key)))
                .findFirst()
                .orElseThrow();
    }

    private static Copy other(Copy one, List<Copy> both) {
        return both.get(1 - both.indexOf(one));
    }

    private void assertErased(Copy copy) throws SQLException {
        assertThatThrownBy(() ->
                        vault.open(UUID.fromString(copy.id()), HexFormat.of().parseHex(copy.sealed())))
                .isInstanceOf(KeyDestroyed.class);
        assertThat(copy(copy.id()).sealed()).isEmpty();
    }

    private static Copy copy(String id) throws SQLException {
        try (var records = Owner.connect();
                var keys = KeyStore.connect()) {
            return new Copy(
                    id,
                    hex(records, "select encode(sealed, 'hex') from child_statement where id = '%s'".formatted(id)),
                    hex(
                            keys,
                            "select encode(coalesce(wrapped, ''), 'hex') from data_key where record = '%s'"
                                    .formatted(id)));
        }
    }

    private static String hex(Connection database, String query) throws SQLException {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A statement and its key, as they were, in hexadecimal. */
    private record Copy(String id, String sealed, String key) {

        UUID record() {
            return UUID.fromString(id);
        }

        void restoreRecords() throws SQLException {
            Owner.execute("delete from key_destruction");
            Owner.execute("update child_statement set state = 'REPORTED', withdrawn_at = null, withdrawn_for = null,"
                    + " sealed = '\\x%s' where id = '%s'".formatted(sealed, id));
        }

        void restoreKeys() throws SQLException {
            KeyStore.execute("update data_key set destroyed_at = null, wrapped = '\\x%s' where record = '%s'"
                    .formatted(key, id));
        }
    }
}
