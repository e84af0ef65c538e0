package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.TRAIL;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.search;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trail goes to a spreadsheet whole, however long it is. */
@QuarkusTest
class TrailTableTest {

    /** More than is read at once, twice. */
    private static final int ENTRIES = 2_500;

    @Test
    void tableHasEveryEntryOnceAndIsEnteredItself() throws SQLException {
        GivenTrail.changes(10, 10);
        GivenTrail.repeated(ENTRIES);

        var lines = table("?operation=prepareRound");

        assertThat(lines).hasSize(1 + ENTRIES + 1).doesNotHaveDuplicates();
        assertThat(lines.get(1))
                .contains("\"CHANGED\",\"Changed\",\"secretariat\",\"secretariat\",\"Secretariat\"", "\"/rounds/10\"");
        search("operation", "listTrailEntries", "account", "auditor")
                .body("items.outcome", contains("READ"))
                .body("items.status", contains(200));
        assertThat(table("?operation=prepareRound&outcome=READ")).hasSize(1);
    }

    @Test
    void nobodyButTheAuditorGetsIt() {
        secretariat().accept("text/csv").get(TRAIL).then().statusCode(403);
        as("auditor")
                .accept("text/csv")
                .get(TRAIL + "?operation=unheardOf")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("operation"))
                .header("Content-Disposition", equalTo(null));
    }

    private static List<String> table(String filter) {
        return as("auditor")
                .accept("text/csv")
                .get(TRAIL + filter)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"trail.csv\""))
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
