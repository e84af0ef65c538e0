package org.lanzarote.monitoring.children.extract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.ALL;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.ONE;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.TEXT;
import static org.lanzarote.monitoring.children.statement.GivenStatements.tell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class ChildExtractResourceTest {

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA", "RUS", "POL");
    }

    @Test
    void thoseWhoPrepareTheReportReadConfirmedExtracts() {
        var id = GivenExtracts.made();

        for (var reader : List.of(secretariat(), committee(), as("rapporteur"))) {
            reader.get(ONE, id)
                    .then()
                    .statusCode(200)
                    .body("text", equalTo(TEXT))
                    .body("question", equalTo("9.1"))
                    .body("chapter", equalTo("II"))
                    .body("statement", nullValue())
                    .body("state", equalTo("CONFIRMED"));
        }
        for (var other : List.of(nobody(), facilitator(), as("focal-point-fra"))) {
            other.get(ONE, id).then().statusCode(404);
            other.get(ALL).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void everybodyReadsWhatIsPublished() {
        var id = GivenExtracts.made();
        GivenExtracts.published(id);

        nobody().get(ALL).then().body("items.id", contains(id)).body("items.text", contains(TEXT));
        nobody().get(ONE, id).then().body("state", equalTo("PUBLISHED"));
        tell(() -> secretariat(), ONE, id, "/publish", Map.of()).then().statusCode(409);
    }

    @Test
    void secretariatNeverReadsWhatChildrenSaid() {
        var id = GivenStatements.confirmed();

        secretariat().get(GivenStatements.ONE, id).then().statusCode(403);
        secretariat().get(GivenStatements.ALL).then().statusCode(403);
        secretariat().get(GivenStatements.DISCLOSURES).then().statusCode(403);
    }

    @Test
    void onlyOneExtractIsMadeAndOnlyOfAConfirmedStatement() {
        var reported = GivenStatements.reported();
        safeguardingOfficer()
                .body(GivenExtracts.wish(reported))
                .post(ALL)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/statement-not-confirmed"));

        var confirmed = GivenStatements.confirmed();
        GivenExtracts.of(confirmed);
        safeguardingOfficer()
                .body(GivenExtracts.wish(confirmed))
                .post(ALL)
                .then()
                .statusCode(409);
        var disclosed = GivenStatements.inTheQueue(GivenStatements.WORDS);
        safeguardingOfficer()
                .body(GivenExtracts.wish(disclosed))
                .post(ALL)
                .then()
                .statusCode(404);
    }

    @Test
    void extractIsScreenedToo() {
        var statement = GivenStatements.confirmed();

        for (var text :
                List.of("Write to marker.planted@example.org.", "My stepfather hits me and touches me at night.")) {
            safeguardingOfficer()
                    .body(Map.of("statement", statement, "language", "EN", "text", text))
                    .post(ALL)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/identifying-text"))
                    .body("violations.pointer", contains("/text"))
                    .body(not(containsString(text)));
        }
        safeguardingOfficer()
                .body(Map.of("statement", statement, "language", "EN", "text", "Ask \u202Eem\u202C first."))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/text"));
        secretariat().get(ALL).then().body("items", empty());
    }

    /** A word that is the name of a hidden Party, too, but for its capital. */
    @Test
    void officerConfirmsThatAWordNamesNoParty() {
        var wish = new HashMap<String, Object>(
                Map.of("statement", GivenStatements.confirmed(), "language", "EN", "text", "They polish their shoes."));
        safeguardingOfficer()
                .body(wish)
                .post(ALL)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/perhaps-identifying-text"))
                .body("violations.detail", contains(containsString("Poland")));

        wish.put("namesNobody", List.of(Map.of("start", 5, "end", 11, "words", "polish")));
        safeguardingOfficer().body(wish).post(ALL).then().statusCode(201);
    }

    @Test
    void officerConfirmsWhatTheScreenOnlySuspects() {
        var text = "My dad hits me in Quillow.";
        var wish = new HashMap<String, Object>(
                Map.of("statement", GivenStatements.confirmed(), "language", "EN", "text", text));
        safeguardingOfficer()
                .body(wish)
                .post(ALL)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/perhaps-identifying-text"));

        wish.put("namesNobody", List.of(Map.of("start", 18, "end", 25, "words", "Quillow")));
        safeguardingOfficer()
                .body(wish)
                .post(ALL)
                .then()
                .statusCode(422)
                .body("violations.detail[0]", containsString("disclosesNothing"));

        wish.put("disclosesNothing", true);
        safeguardingOfficer().body(wish).post(ALL).then().statusCode(201);
    }

    @Test
    void officerAloneEditsAndOnlyUntilItIsPublished() {
        var id = GivenExtracts.made();

        revise(id, "Children ask for rules.").then().statusCode(204);
        secretariat().get(ONE, id).then().body("text", equalTo("Children ask for rules."));
        revise(id, "Write to marker.planted@example.org.").then().statusCode(422);
        GivenExtracts.published(id);
        revise(id, "Too late.").then().statusCode(409).body("type", equalTo("/problems/extract-state"));
    }

    @Test
    void listIsFilteredByAllThatIsGiven() {
        var id = GivenExtracts.made();

        for (var filter :
                Map.of("question", "9.1", "chapter", "II", "medium", "MESSAGE").entrySet()) {
            secretariat()
                    .queryParam(filter.getKey(), filter.getValue())
                    .get(ALL)
                    .then()
                    .body("items.id", contains(id));
        }
        for (var filter : Map.of("party", "RUS", "question", "12", "chapter", "IV", "medium", "VIDEO")
                .entrySet()) {
            secretariat()
                    .queryParam(filter.getKey(), filter.getValue())
                    .get(ALL)
                    .then()
                    .body("items", empty());
        }
    }

    @Test
    void questionHasItsSubQuestionsToo() {
        var id = GivenExtracts.made();

        secretariat().queryParam("question", "9").get(ALL).then().body("items.id", contains(id));
        secretariat().queryParam("question", "1").get(ALL).then().body("items", empty());
    }

    private static Response revise(String id, String text) {
        return safeguardingOfficer()
                .header("If-Match", safeguardingOfficer().get(ONE, id).header("ETag"))
                .body(Map.of("language", "EN", "text", text))
                .put(ONE, id);
    }
}
