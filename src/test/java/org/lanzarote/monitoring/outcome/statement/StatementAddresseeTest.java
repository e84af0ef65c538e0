package org.lanzarote.monitoring.outcome.statement;

import static org.hamcrest.Matchers.contains;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendationTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.statement;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A statement addresses only whom its recommendations address. */
@QuarkusTest
class StatementAddresseeTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    private static final Map<String, Object> ALL = Map.of("kind", "ALL_PARTIES", "parties", List.of());
    private static final Map<String, Object> OPEN =
            Map.of("kind", "PARTIES_NOT_ALREADY_DOING_SO", "parties", List.of());

    @Test
    void statementThatNamesAPartyCarriesACodeThatAddressesIt() {
        post(REPORT + "/recommendations", recommendationTo(List.of("RUS", "FRA"), "II-5", "REQUIRE"))
                .statusCode(201);

        post(REPORT + "/statements", statement(named("FRA", "NOR"), "II-5"))
                .statusCode(422)
                .body("violations.pointer", contains("/addressee/parties/1"));
        for (var wide : List.of(ALL, OPEN)) {
            post(REPORT + "/statements", statement(wide, "II-5"))
                    .statusCode(422)
                    .body("violations.pointer", contains("/addressee/kind"));
        }
        post(REPORT + "/statements", statement(named("FRA", "RUS"), "II-5")).statusCode(201);
        post(REPORT + "/statements", statement(named("NOR"), "II-5", "II-1")).statusCode(201);
    }

    @Test
    void revisionFollowsTheSameRule() {
        post(REPORT + "/recommendations", recommendationTo(List.of("RUS"), "II-5", "REQUIRE"))
                .statusCode(201);
        String id = post(REPORT + "/statements", statement(named("RUS"), "II-5"))
                .extract()
                .path("id");

        put(REPORT + "/statements/" + id, statement(named("NOR"), "II-5"))
                .statusCode(422)
                .body("violations.pointer", contains("/addressee/parties/0"));
    }

    @Test
    void openClassMayNameAnyParty() {
        var wish = new java.util.HashMap<>(recommendationTo(List.of("RUS"), "II-5", "REQUIRE"));
        wish.put("addressee", Map.of("kind", "PARTIES_NOT_ALREADY_DOING_SO", "parties", List.of("RUS")));
        post(REPORT + "/recommendations", wish).statusCode(201);

        post(REPORT + "/statements", statement(named("NOR"), "II-5")).statusCode(201);
        post(REPORT + "/statements", statement(OPEN, "II-5")).statusCode(201);
        post(REPORT + "/statements", statement(ALL, "II-5"))
                .statusCode(422)
                .body("violations.pointer", contains("/addressee/kind"));
    }

    private static Map<String, Object> named(String... parties) {
        return Map.of("kind", "NAMED_PARTIES", "parties", List.of(parties));
    }
}
