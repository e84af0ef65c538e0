package org.lanzarote.monitoring.outcome.lease;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Owner;

/** Who works on a part of a draft shows for some minutes, to those who oversee, and keeps nobody from saving. */
@QuarkusTest
class LeaseTest {

    private static final String LEASES = REPORT + "/leases";
    private static final String FIFTY_THREE = REPORT + "/paragraphs/53";

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void aLeaseShowsByWhomAndUntilWhenUntilItIsGivenBack() {
        take(FIFTY_THREE).body("by", contains("secretariat"));
        take(FIFTY_THREE);
        take(REPORT + "/texts/key-findings");
        command("renumber", Map.of("paragraphs", List.of(Map.of("from", 53, "to", 55)), "recommendations", List.of()))
                .statusCode(204);

        for (var insider : List.of(committee(), as("rapporteur"))) {
            insider.get(LEASES)
                    .then()
                    .statusCode(200)
                    .body("part", contains("paragraphs", "texts"))
                    .body("key", contains("55", "key-findings"))
                    .body("by", contains("secretariat", "secretariat"))
                    .body("own", contains(false, false))
                    .body("since[0]", equalTo("2027-03-01T12:00:00Z"))
                    .body("until[0]", equalTo("2027-03-01T12:05:00Z"));
        }
        secretariat().get(REPORT + "/paragraphs/55/lease").then().body("own", contains(true));
        giveBack(REPORT + "/paragraphs/55");
        giveBack(REPORT + "/paragraphs/55");
        committee().get(LEASES).then().body("part", contains("texts"));
        secretariat().put(FIFTY_THREE + "/lease").then().statusCode(404);
    }

    @Test
    void aSaveSucceedsAndTellsThatSomebodyElseHoldsALease() throws SQLException {
        held("colleague", "paragraph where number = 53", "PARAGRAPH", "'2027-03-01T12:04:00Z'");
        held("forgetful", "paragraph where number = 54", "PARAGRAPH", "'2027-03-01T12:00:00Z'");
        held("colleague", "report", "INTRODUCTION", "'2027-03-01T12:04:00Z'");
        take(FIFTY_THREE).body("by", contains("colleague", "secretariat"));

        put(FIFTY_THREE, GivenReport.paragraph(53, "IV"))
                .statusCode(204)
                .header("Lease-Held-By", "colleague;until=2027-03-01T12:04:00Z");
        put(REPORT, GivenReport.report())
                .statusCode(204)
                .header("Lease-Held-By", "colleague;until=2027-03-01T12:04:00Z");
        put(REPORT + "/paragraphs/54", GivenReport.paragraph(54, "IV"))
                .statusCode(204)
                .header("Lease-Held-By", nullValue());
    }

    @Test
    void whatHasEndedIsNotToldAndNobodyWorksOnWhatIsAdopted() throws SQLException {
        held("forgetful", "paragraph where number = 54", "PARAGRAPH", "'2027-03-01T12:00:00Z'");
        var before = tag(FIFTY_THREE);
        committee().get(LEASES).then().body("$", empty());

        take(FIFTY_THREE);
        committee().get(FIFTY_THREE).then().header("ETag", before);
        GivenReport.adopted();
        secretariat().put(FIFTY_THREE + "/lease").then().statusCode(409);
        giveBack(FIFTY_THREE);
        committee().get(LEASES).then().body("$", empty());
    }

    @Test
    void noLeaseEntersTheTrail() {
        take(FIFTY_THREE);
        committee().get(LEASES).then().statusCode(200);
        giveBack(FIFTY_THREE);

        for (var operation : List.of("takeLease", "listLeases", "giveBackLease")) {
            as("auditor")
                    .get("/trail?operation=" + operation)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    private static ValidatableResponse take(String part) {
        return secretariat().put(part + "/lease").then().statusCode(200);
    }

    private static void giveBack(String part) {
        secretariat().delete(part + "/lease").then().statusCode(204);
    }

    /** Somebody else works on a part. */
    private static void held(String account, String of, String part, String until) throws SQLException {
        Owner.execute("insert into part_lease (report_id, part_id, part, account, taken_at, expires_at)"
                + " select (select id from report), id, '%s', '%s', '2027-03-01T11:59:00Z', %s from %s"
                        .formatted(part, account, until, of));
    }
}
