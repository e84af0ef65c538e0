package org.lanzarote.monitoring.children.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.children.statement.GivenStatements.disclosed;
import static org.lanzarote.monitoring.children.statement.GivenStatements.officer;
import static org.lanzarote.monitoring.children.statement.GivenStatements.report;
import static org.lanzarote.monitoring.children.statement.GivenStatements.said;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.facilitator;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.KeyStore;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.ServiceAnswer;

/** A word planted in what children say is afterwards in no column of either database and in nobody else's answers. */
@QuarkusTest
class PlantedWordsTest {

    private static final String MARKER = "quillowbrant";
    private static final String TELLING = "There was a " + MARKER + " in the picture that was shown to others.";

    /** Everybody is one of them. */
    private static final List<String> OTHERS = List.of(
            "",
            "secretariat",
            "committee",
            "rapporteur",
            "focal-point-fra",
            "delegate-fra",
            "stakeholder",
            "facilitator-two",
            "auditor");

    private String session;
    private String disclosure;

    @BeforeEach
    void planted() {
        GivenRounds.launched("FRA");
        session = GivenContributions.reported("FRA");
        report(session, said(TELLING)).then().statusCode(201);
        disclosure = report(session, disclosed(TELLING)).path("id");
        report(session, said(TELLING + " Write to " + MARKER + "@example.org."))
                .then()
                .statusCode(422);
        facilitator()
                .header("Idempotency-Key", MARKER.substring(0, 4))
                .body(said(TELLING))
                .post(GivenStatements.OF_SESSION, session)
                .then()
                .statusCode(201);
    }

    @Test
    void noColumnOfEitherDatabaseHoldsIt() throws SQLException {
        try (var records = Owner.connect();
                var keys = KeyStore.connect()) {
            assertThat(holding(records)).isEmpty();
            assertThat(holding(keys)).isEmpty();
        }
    }

    @Test
    @Tag("slow") // every reading by everybody else
    void nobodyElseIsAnsweredIt() {
        List<String> told = new ArrayList<>();
        int read = 0;
        for (var operation : ApiDocument.read().operations()) {
            if (operation.method().equals("get")) {
                for (var account : OTHERS) {
                    var answer = answer(account, operation);
                    read += answer.status() == 200 ? 1 : 0;
                    if ((answer.body() + answer.fields()).contains(MARKER)) {
                        told.add(account + " by " + operation.id());
                    }
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(read).isGreaterThan(200);
    }

    @Test
    void officerAloneIsAnsweredTheDisclosure() {
        assertThat(officer().get(AbuseDisclosureResourceTest.QUEUED, disclosure).asString())
                .contains(MARKER);
        assertThat(facilitator().get(GivenStatements.ONE, disclosure).asString())
                .doesNotContain(MARKER);
        assertThat(officer().get(GivenStatements.DISCLOSURES).asString()).doesNotContain(MARKER);
        assertThat(as("auditor").get("/trail?limit=200").asString()).doesNotContain(MARKER);
    }

    private ServiceAnswer answer(String account, ApiDocument.Operation operation) {
        var path = operation.path();
        var id = path.contains("child-contributions") ? session : disclosure;
        var values = Map.ofEntries(
                Map.entry("round", "2"),
                Map.entry("party", "FRA"),
                Map.entry("iso3", "FRA"),
                Map.entry("question", "9.1"),
                Map.entry("id", id));
        var address = path;
        for (var value : values.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return QuickRequest.to(operation, address.replaceAll("\\{[^}]*}", "1"))
                .by(account)
                .sendOutOfContract();
    }

    /** The tables of which a row, written out with its bytes as hexadecimal digits, holds the marker in either form. */
    private static List<String> holding(Connection connection) throws SQLException {
        var hex = HexFormat.of().formatHex(MARKER.getBytes(UTF_8));
        List<String> holding = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select tablename from pg_tables where schemaname = current_schema()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).isNotEmpty();
        for (var table : tables) {
            var sql = "select count(*) from %s t where t::text like '%%%s%%' or t::text like '%%%s%%'";
            try (var rows = connection.createStatement().executeQuery(sql.formatted(table, MARKER, hex))) {
                rows.next();
                if (rows.getInt(1) > 0) {
                    holding.add(table);
                }
            }
        }
        return holding;
    }
}
