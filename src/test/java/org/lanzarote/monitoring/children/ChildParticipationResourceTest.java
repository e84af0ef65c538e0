package org.lanzarote.monitoring.children;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.round.GivenRounds;

@QuarkusTest
class ChildParticipationResourceTest {

    private static final String TOTALS = "/rounds/" + GivenRounds.ROUND + "/child-participation";
    private static final String DEMONSTRATION = "/org/lanzarote/monitoring/local/contributions.json";

    @Test
    void demonstrationRoundHas306ChildrenIn10Parties() throws IOException {
        GivenRounds.launched("AUT", "BGR", "ESP", "FIN", "FRA", "GEO", "HRV", "ITA", "MDA", "PRT", "RUS");
        for (var session : demonstration()) {
            facilitator()
                    .body(session.toString())
                    .post(GivenContributions.ALL)
                    .then()
                    .statusCode(201);
        }

        secretariat()
                .get(TOTALS)
                .then()
                .statusCode(200)
                .body("children", equalTo(306))
                .body("parties", equalTo(10));
    }

    @Test
    void nothingButTheTwoTotalsIsTold() {
        GivenRounds.launched("FRA", "RUS");
        GivenContributions.reported("FRA");
        GivenContributions.reported("FRA");

        committee()
                .get(TOTALS)
                .then()
                .body("$", aMapWithSize(2))
                .body("children", equalTo(14))
                .body("parties", equalTo(1));
    }

    @Test
    void roundWithoutSessionsHasNoChildren() {
        GivenRounds.launched("FRA");

        secretariat().get(TOTALS).then().body("children", equalTo(0)).body("parties", equalTo(0));
    }

    @Test
    void totalsAreForThoseWhoPrepareTheReportAndTheSafeguardingOfficer() {
        GivenRounds.launched("FRA");

        for (var reader : List.of(secretariat(), committee(), as("rapporteur"), safeguardingOfficer())) {
            reader.get(TOTALS).then().statusCode(200);
        }
        for (var other : List.of(facilitator(), stakeholder(), focalPoint("FRA"))) {
            other.get(TOTALS).then().statusCode(403);
        }
        nobody().get(TOTALS).then().statusCode(401);
    }

    @Test
    void totalsOfARoundThatMayNotBeKnownAreNotFound() {
        GivenRounds.prepared();

        safeguardingOfficer().get(TOTALS).then().statusCode(404);
        secretariat().get("/rounds/3/child-participation").then().statusCode(404);
    }

    private static JsonNode demonstration() throws IOException {
        try (var file = ChildParticipationResourceTest.class.getResourceAsStream(DEMONSTRATION)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        }
    }
}
