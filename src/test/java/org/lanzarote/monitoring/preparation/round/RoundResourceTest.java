package org.lanzarote.monitoring.preparation.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.ROUND;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.wish;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundResourceTest {

    @Test
    void secretariatPreparesARound() {
        secretariat()
                .body(wish())
                .post("/rounds")
                .then()
                .statusCode(201)
                .header("Location", containsString("/rounds/2"))
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo("2"));

        secretariat()
                .get("/rounds/2")
                .then()
                .statusCode(200)
                .body("status", equalTo("PREPARATION"))
                .body("theme.fr", containsString("(fr)"));
        secretariat().get("/rounds/2/urgency-scale").then().body("term", contains("REQUIRE", "REQUEST", "INVITE"));
    }

    @Test
    void roundInPreparationExistsForInsidersOnly() {
        GivenRounds.prepared();

        committee().get("/rounds/2").then().statusCode(200);
        nobody().get("/rounds/2").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        focalPoint("FRA").get("/rounds/2").then().statusCode(404);
        nobody().get("/rounds").then().body("items", hasSize(0));
        nobody().get("/rounds/2/roster").then().statusCode(404);
        nobody().get("/rounds/2/urgency-scale").then().statusCode(404);
    }

    @Test
    void secondRoundOfTheSameNumberIsADuplicate() {
        GivenRounds.prepared();

        secretariat()
                .body(wish())
                .post("/rounds")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("detail", equalTo("There is one already with number 2"));
    }

    @Test
    void everythingWrongWithARoundIsToldAtOnce() {
        var body = new HashMap<>(wish());
        body.put("number", 0);
        body.put("theme", Map.of("en", "Only English"));

        secretariat()
                .body(body)
                .post("/rounds")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", hasItems("/number", "/theme/fr"));
    }

    @Test
    void termTwiceInTheScaleIsRefused() {
        var body = new HashMap<>(wish());
        var term = GivenRounds.scale().get(0);
        body.put("urgencyScale", List.of(term, term));

        secretariat()
                .body(body)
                .post("/rounds")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/urgencyScale/1/term", "/urgencyScale/1/rank"));
    }

    @Test
    void unknownFieldIsRefusedByName() {
        var body = new HashMap<>(wish());
        body.put("colour", "blue");

        secretariat()
                .body(body)
                .post("/rounds")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable"))
                .body("violations.pointer", contains("/colour"));
    }

    @Test
    void revisionNeedsTheCurrentTag() {
        GivenRounds.prepared();
        var body = new HashMap<>(wish());
        body.remove("number");

        secretariat().body(body).put("/rounds/2").then().statusCode(428);
        secretariat()
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/rounds/2")
                .then()
                .statusCode(412);
        body.put("repliesDue", "2027-06-01T12:00:00Z");
        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(body)
                .put("/rounds/2")
                .then()
                .statusCode(204)
                .header("ETag", equalTo("\"1\""));
        secretariat().get("/rounds/2").then().body("repliesDue", equalTo("2027-06-01T12:00:00Z"));
    }

    @Test
    void rosterIsAnExplicitListWithAReasonForEach() {
        GivenRounds.prepared();
        GivenRounds.withRoster("RUS", "FRA", "NOR");

        secretariat()
                .get("/rounds/2/roster")
                .then()
                .statusCode(200)
                .body("items.party", contains("FRA", "NOR", "RUS"))
                .body("items.reason", hasItem("Bound before launch"));
    }

    @Test
    void rosterTakesPartiesOnlyAndEachOnce() {
        GivenRounds.prepared();

        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(GivenRounds.roster("FRA", "XXX", "FRA"))
                .put("/rounds/2/roster")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/entries/1/party", "/entries/2/party"));
        secretariat().get("/rounds/2/roster").then().body("items", hasSize(0));
    }

    @Test
    void rosterOfALaunchedRoundIsFrozen() {
        GivenRounds.launched("FRA");

        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(GivenRounds.roster("FRA", "NOR"))
                .put("/rounds/{round}/roster", ROUND)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-launched"));
        secretariat().get("/rounds/2/roster").then().body("items.party", not(hasItem("NOR")));
    }

    @Test
    void listOfRoundsGoesOnFromACursor() {
        for (int number = 1; number <= 3; number++) {
            secretariat().body(wish(number)).post("/rounds").then().statusCode(201);
        }

        var first = secretariat().queryParam("limit", 2).get("/rounds");
        first.then().body("items.number", contains(1, 2)).header("Link", containsString("rel=\"next\""));
        secretariat()
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/rounds")
                .then()
                .body("items.number", contains(3))
                .header("Link", equalTo(null));
        secretariat().queryParam("cursor", "nonsense").get("/rounds").then().statusCode(400);
        secretariat()
                .queryParam("limit", 201)
                .get("/rounds")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("limit"));
    }
}
