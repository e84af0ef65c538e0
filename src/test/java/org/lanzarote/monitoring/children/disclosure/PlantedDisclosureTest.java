package org.lanzarote.monitoring.children.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.children.statement.GivenStatements.DISCLOSURES;
import static org.lanzarote.monitoring.children.statement.GivenStatements.OF_SESSION;
import static org.lanzarote.monitoring.children.statement.GivenStatements.disclosed;
import static org.lanzarote.monitoring.children.statement.GivenStatements.officer;
import static org.lanzarote.monitoring.children.statement.GivenStatements.said;
import static org.lanzarote.monitoring.support.Asking.facilitator;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.DataDirectory;
import org.lanzarote.monitoring.support.KeyStore;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Planted;
import org.lanzarote.monitoring.support.ServiceLog;

/** A planted disclosure of abuse is found nowhere, in no form, but in what the safeguarding officer opens. */
@QuarkusTest
class PlantedDisclosureTest {

    private static final String MARKER = "vermillowquist";
    private static final String TELLING = "He touched me and said the word " + MARKER + " when we were alone.";

    private final Planted planted = Planted.text(MARKER);
    private ServiceLog log = ServiceLog.open();
    private String disclosure = "";

    @BeforeEach
    void plant() {
        log.close();
        GivenRounds.launched("FRA");
        var session = GivenContributions.reported("FRA");
        log = ServiceLog.open();
        disclosure = report(session, "flagged", disclosed(TELLING), 201);
        report(session, "suspected", said(TELLING), 201);
        report(session, "refused", disclosed(TELLING + " Write to " + MARKER + "@example.org"), 422);
        report(session, "long", disclosed(TELLING.repeat(100)), 422);
        report(session, "wrong", Map.of("text", List.of(TELLING), MARKER + " !", TELLING), 400);
        report(session, "flagged", disclosed(TELLING + "!"), 422);
    }

    @AfterEach
    void close() {
        log.close();
    }

    /** Another word, which is not hidden. */
    @Test
    @Tag("slow") // 1.0 s
    void whatIsNotHiddenIsFound() throws SQLException, IOException {
        var shown = Planted.text("carmillowquist");
        Owner.execute("insert into idempotency_record (caller, operation, idempotency_key, digest)"
                + " values ('carmillowquist', '', '', '')");
        Logger.getLogger("org.lanzarote.monitoring").info("carmillowquist");

        try (var records = Owner.connect()) {
            assertThat(dumpsWithIt(records, shown)).containsExactly("idempotency_record");
        }
        assertThat(DataDirectory.filesWith(shown)).isNotEmpty();
        assertThat(shown.isIn(log.text())).isTrue();
        assertThat(Files.readString(postgresLog())).contains("database system is ready");
    }

    @Test
    void officerAloneOpensIt() {
        assertThat(officer().get(DISCLOSURES + "/{id}", disclosure).asString()).contains(MARKER);
    }

    @Test
    void dumpOfEitherDatabaseDoesNotHaveIt() throws SQLException {
        try (var records = Owner.connect();
                var keys = KeyStore.connect()) {
            assertThat(dumpsWithIt(records, planted)).isEmpty();
            assertThat(dumpsWithIt(keys, planted)).isEmpty();
        }
    }

    /** Tables, indexes and the log of changes, of either database. */
    @Test
    @Tag("slow") // 1.1 s
    void fileOfPostgresqlDoesNotHaveIt() throws SQLException, IOException {
        assertThat(DataDirectory.filesWith(planted)).isEmpty();
    }

    @Test
    void logOfNobodyHasIt() throws IOException {
        assertThat(planted.isIn(log.text())).as("the service's").isFalse();
        assertThat(planted.isIn(Files.readAllBytes(postgresLog())))
                .as("PostgreSQL's")
                .isFalse();
    }

    private static Path postgresLog() {
        return Path.of(
                System.getProperty("local.folder", ".local"),
                "postgres-test" + System.getProperty("local.run", "") + ".log");
    }

    /** Answers with the id, where there is one. */
    private static String report(String session, String key, Map<String, Object> said, int status) {
        var answer = facilitator().header("Idempotency-Key", key).body(said).post(OF_SESSION, session);
        assertThat(answer.statusCode()).as(key).isEqualTo(status);
        assertThat(answer.asString()).as(key).doesNotContain(MARKER);
        return status == 201 ? answer.path("id") : "";
    }

    /** The tables with it, each row written as text, as a dump has them. */
    private List<String> dumpsWithIt(Connection connection, Planted sought) throws SQLException {
        var tables =
                column(connection, "select tablename from pg_tables where schemaname = current_schema() order by 1");
        assertThat(tables).contains("flyway_schema_history");
        var found = new ArrayList<String>();
        for (var table : tables) {
            if (column(connection, "select t::text from %s t".formatted(table)).stream()
                    .anyMatch(sought::isIn)) {
                found.add(table);
            }
        }
        return found;
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var question = connection.createStatement();
                var rows = question.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
