package org.lanzarote.monitoring.children.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

/** What is erased is gone: its ciphertext here, its key in the other database, and with it every copy in a backup. */
@QuarkusTest
class ErasureTest {

    private static final Instant DUE = TestClock.NOW.plus(Duration.ofDays(30));

    @Inject
    ErasureSweep sweep;

    @Inject
    Vault vault;

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA");
    }

    @Test
    void withdrawnStatementIsErasedAtOnce() throws SQLException {
        var id = GivenStatements.reported();
        var backup = sealed(id);

        GivenStatements.withdrawn(id);

        facilitator()
                .get(ONE, id)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("text", nullValue())
                .body("withdrawnAt", equalTo(TestClock.NOW.toString()))
                .body("permittedActions", empty());
        assertThat(sealed(id)).isEmpty();
        sweep.sweep(TestClock.NOW);
        assertUnreadable(id, backup);
    }

    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        var id = GivenStatements.reported();
        GivenStatements.withdrawn(id);

        GivenStatements.tell(() -> facilitator(), ONE, id, "/withdraw", Map.of("asker", "CHILD"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/statement-erased"));
        GivenStatements.tell(GivenStatements::officer, ONE, id, "/confirm", Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void disclosureIsErasedWhenThePolicySaysSoAndNotBefore() throws SQLException {
        var id = closed();
        var backup = sealed(id);

        sweep.sweep(DUE.minusSeconds(1));
        officer().get(QUEUED, id).then().body("text", equalTo(WORDS));
        sweep.sweep(DUE);

        officer()
                .get(QUEUED, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ERASED"))
                .body("text", nullValue())
                .body("erasedAt", equalTo(DUE.toString()))
                .body("steps.step", contains("REFERRED", "CLOSED"));
        assertThat(sealed(id)).isEmpty();
        assertUnreadable(id, backup);
        facilitator().get(ONE, id).then().statusCode(404);
    }

    @Test
    void openDisclosureIsKeptHoweverLong() {
        var id = GivenStatements.inTheQueue(WORDS);
        handled(id, "REFERRED").then().statusCode(204);

        sweep.sweep(DUE.plus(Duration.ofDays(3_000)));

        officer().get(QUEUED, id).then().body("text", equalTo(WORDS));
    }

    @Test
    void withdrawnDisclosureIsMarkedAndErasedAfterItsHandling() throws SQLException {
        var id = GivenStatements.inTheQueue(WORDS);
        facilitator()
                .header("If-Match", "\"0\"")
                .body(Map.of("asker", "GUARDIAN"))
                .post(ONE + "/withdraw", id)
                .then()
                .statusCode(204);

        officer()
                .get(QUEUED, id)
                .then()
                .body("text", equalTo(WORDS))
                .body("withdrawnAt", equalTo(TestClock.NOW.toString()));
        handled(id, "REFERRED").then().statusCode(204);
        handled(id, "CLOSED").then().statusCode(204);
        sweep.sweep(DUE);
        officer().get(QUEUED, id).then().body("state", equalTo("ERASED"));
        assertThat(sealed(id)).isEmpty();
    }

    @Test
    void withdrawnDisclosureThatWasNoneIsErasedWhenItIsDismissed() throws SQLException {
        var id = GivenStatements.inTheQueue(WORDS);
        facilitator()
                .header("If-Match", "\"0\"")
                .body(Map.of("asker", "CHILD"))
                .post(ONE + "/withdraw", id)
                .then()
                .statusCode(204);

        handled(id, "NO_DISCLOSURE").then().statusCode(204);

        assertThat(sealed(id)).isEmpty();
        facilitator().get(ONE, id).then().body("state", equalTo("WITHDRAWN"));
    }

    /** As if the machine had stopped after the erasure was committed here, and before the key was destroyed there. */
    @Test
    void errandToTheOtherDatabaseIsKeptUntilItIsDone() throws SQLException {
        var id = GivenStatements.reported();
        var backup = sealed(id);
        GivenStatements.withdrawn(id);

        assertThat(vault.open(UUID.fromString(id), backup)).isEqualTo(WORDS);
        assertThat(pending()).isOne();
        sweep.sweep(TestClock.NOW);
        assertUnreadable(id, backup);
        assertThat(pending()).isZero();
        sweep.sweep(TestClock.NOW);
    }

    @Test
    void erasureThatFailsKeepsNoOtherWaiting() throws SQLException {
        var broken = closed();
        var id = closed();
        var backup = sealed(id);
        Owner.execute("insert into key_destruction values ('" + broken + "', now(), now())");

        try (var log = ServiceLog.open()) {
            sweep.sweep(DUE);
            assertThat(log.text()).contains("Statement " + broken).doesNotContain("Statement " + id, WORDS);
        }

        officer().get(QUEUED, id).then().body("state", equalTo("ERASED"));
        assertUnreadable(id, backup);
        officer().get(QUEUED, broken).then().body("state", equalTo("CLOSED"));
        Owner.execute("delete from key_destruction where statement_id = '" + broken + "'");
        sweep.sweep(DUE);
        officer().get(QUEUED, broken).then().body("state", equalTo("ERASED"));
    }

    @Test
    void keyThatCannotBeDestroyedKeepsNoOtherWaiting() throws SQLException {
        var broken = GivenStatements.reported();
        var id = GivenStatements.reported();
        var backup = sealed(id);
        GivenStatements.withdrawn(broken);
        GivenStatements.withdrawn(id);
        KeyStore.execute(
                "alter table data_key add constraint broken check (record <> '" + broken + "' or wrapped is not null)");

        try (var log = ServiceLog.open()) {
            sweep.sweep(TestClock.NOW);
            assertThat(log.text()).contains("Statement " + broken).doesNotContain("Statement " + id, WORDS);
        } finally {
            KeyStore.execute("alter table data_key drop constraint broken");
        }

        assertUnreadable(id, backup);
        assertThat(pending()).isOne();
        sweep.sweep(TestClock.NOW);
        assertThat(pending()).isZero();
    }

    private void assertUnreadable(String id, byte[] backup) {
        assertThatThrownBy(() -> vault.open(UUID.fromString(id), backup)).isInstanceOf(KeyDestroyed.class);
    }

    private static String closed() {
        var id = GivenStatements.inTheQueue(WORDS);
        handled(id, "REFERRED").then().statusCode(204);
        handled(id, "CLOSED").then().statusCode(204);
        return id;
    }

    private static byte[] sealed(String id) throws SQLException {
        try (var connection = Owner.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select sealed from child_statement where id = '" + id + "'")) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    private static int pending() throws SQLException {
        try (var connection = Owner.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from key_destruction where done_at is null")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
