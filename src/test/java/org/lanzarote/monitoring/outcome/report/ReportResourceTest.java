package org.lanzarote.monitoring.outcome.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.paragraph;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendation;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportResourceTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void draftExistsForInsidersOnly() {
        committee().get(REPORT).then().statusCode(200).body("status", equalTo("DRAFT"));
        for (var part : List.of("", "/chapters", "/paragraphs/53", "/recommendations", "/practices", "/package")) {
            nobody().get(REPORT + part).then().statusCode(404);
        }
    }

    @Test
    void numbersMayHaveGapsAndListsFollowThem() {
        secretariat().get(REPORT + "/paragraphs").then().body("items.number", contains(53, 54, 242));
        post(REPORT + "/recommendations", recommendation("II-10", "II", "INVITE"))
                .statusCode(201);

        secretariat()
                .get(REPORT + "/recommendations")
                .then()
                .body("items.code", contains("II-1", "II-2", "II-10", "IV-3"));
        secretariat()
                .queryParam("chapter", "II")
                .queryParam("urgency", "INVITE")
                .get(REPORT + "/recommendations")
                .then()
                .body("items.code", contains("II-2", "II-10"));
    }

    @Test
    void recommendationsOfAPartyAreThoseThatMayAddressIt() {
        var open = new HashMap<String, Object>(GivenReport.recommendation("II-2", "II", "INVITE", 54));
        open.put("addressee", Map.of("kind", "PARTIES_NOT_ALREADY_DOING_SO", "parties", List.of("RUS")));
        secretariat()
                .header(
                        "If-Match",
                        secretariat().get(REPORT + "/recommendations/II-2").header("ETag"))
                .body(open)
                .put(REPORT + "/recommendations/II-2")
                .then()
                .statusCode(204);

        for (var party : List.of("FRA", "RUS")) {
            secretariat()
                    .get(REPORT + "/recommendations?party=" + party)
                    .then()
                    .body("items.code", contains("II-1", "II-2", "IV-3"));
        }
    }

    @Test
    void duplicateNamesWhatExists() {
        for (var told : Map.of(
                        REPORT + "/paragraphs", "a paragraph 53",
                        REPORT + "/recommendations", "a recommendation II-1",
                        REPORT + "/chapters", "a chapter II")
                .entrySet()) {
            post(told.getKey(), twice(told.getKey()))
                    .statusCode(409)
                    .body("type", equalTo("/problems/duplicate"))
                    .body("detail", equalTo("The report has " + told.getValue() + " already"));
        }
        post(REPORT, GivenReport.report())
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("detail", equalTo("Round 2 has a report already"));
        secretariat()
                .header("Accept-Language", "fr")
                .body(twice(REPORT + "/paragraphs"))
                .post(REPORT + "/paragraphs")
                .then()
                .body("detail", equalTo("Le rapport a déjà un paragraphe 53"));
    }

    private static Map<String, Object> twice(String path) {
        return switch (path.substring(REPORT.length())) {
            case "/paragraphs" -> paragraph(53, "II");
            case "/recommendations" -> recommendation("II-1", "II", "INVITE");
            default -> GivenReport.chapter("II");
        };
    }

    @Test
    void partsReferOnlyToWhatTheRoundHas() {
        post(REPORT + "/paragraphs", paragraph(60, "XX"))
                .statusCode(422)
                .body("violations.pointer", contains("/chapter"));
        var wish = new HashMap<>(recommendation("II-7", "II", "URGE", 999));
        wish.put("addressee", Map.of("kind", "NAMED_PARTIES", "parties", List.of("GBR")));
        post(REPORT + "/recommendations", wish)
                .statusCode(422)
                .body("violations.pointer", contains("/urgency", "/addressee/parties/0"));
        wish.put("urgency", "INVITE");
        wish.put("addressee", Map.of("kind", "ALL_PARTIES", "parties", List.of("FRA")));
        post(REPORT + "/recommendations", wish)
                .statusCode(422)
                .body("violations.pointer", contains("/addressee/parties"));
    }

    @Test
    void linksMadeBeforeSurviveRenumbering() {
        var id = finding("RUS", "9.1", "53");

        command(
                        "renumber",
                        Map.of(
                                "paragraphs",
                                List.of(Map.of("from", 53, "to", 54), Map.of("from", 54, "to", 53)),
                                "recommendations",
                                List.of(Map.of("from", "II-1", "to", "II-5"))))
                .statusCode(204);

        secretariat()
                .get(FINDINGS + "/" + id)
                .then()
                .body("text.citations[0].targets", contains("54"))
                .body("recommendations", contains("II-5"));
        secretariat().get(REPORT + "/paragraphs/54").then().body("text.markdown", equalTo("What paragraph 53 says."));
        secretariat().get(REPORT + "/recommendations/II-5").then().body("paragraphs", contains(54));
        secretariat().get(REPORT + "/recommendations/II-1").then().statusCode(404);
    }

    @Test
    void renumberingThatWouldCollideChangesNothing() {
        command(
                        "renumber",
                        Map.of(
                                "paragraphs",
                                List.of(Map.of("from", 53, "to", 242), Map.of("from", 99, "to", 100)),
                                "recommendations",
                                List.of(Map.of("from", "II-1", "to", "II-2"))))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/paragraphs/1/from", "/paragraphs/0/to", "/recommendations/0/to"));
        secretariat().get(REPORT + "/paragraphs").then().body("items.number", contains(53, 54, 242));
    }

    @Test
    void adoptionFreezesNumbersAndTexts() {
        GivenReport.adopted();

        var refused = "/problems/report-adopted";
        post(REPORT + "/paragraphs", paragraph(60, "II")).statusCode(409).body("type", equalTo(refused));
        command("renumber", Map.of("paragraphs", List.of(), "recommendations", List.of()))
                .statusCode(409)
                .body("type", equalTo(refused));
        command("adopt", Map.of("decision", "Again", "adoptedOn", "2027-02-28")).statusCode(409);
        nobody().get(REPORT).then().statusCode(404);
    }

    @Test
    void reportIsPublishedAfterAdoptionOnceAndThenPublic() {
        command("publish", Map.of()).statusCode(409).body("type", equalTo("/problems/report-not-adopted"));
        GivenReport.adopted();
        GivenReport.published();

        nobody().get(REPORT).then().statusCode(200).body("status", equalTo("PUBLISHED"));
        nobody().get(REPORT + "/paragraphs").then().body("items", hasSize(3));
        command("publish", Map.of()).statusCode(409).body("type", equalTo("/problems/report-published"));
    }

    @Test
    void revisionKeepsNumberAndMovesTheTag() {
        var tag = secretariat().get(REPORT + "/paragraphs/53").header("ETag");
        var wish = new HashMap<>(paragraph(53, "II"));
        wish.put("text", plain("Better words."));
        wish.put("heading", "law");

        secretariat()
                .header("If-Match", tag)
                .body(wish)
                .put(REPORT + "/paragraphs/53")
                .then()
                .statusCode(204);
        secretariat()
                .header("If-Match", tag)
                .body(wish)
                .put(REPORT + "/paragraphs/53")
                .then()
                .statusCode(412);
        secretariat().get(REPORT + "/paragraphs/53").then().body("text.markdown", startsWith("Better"));
        wish.put("number", 55);
        secretariat()
                .header("If-Match", secretariat().get(REPORT + "/paragraphs/53").header("ETag"))
                .body(wish)
                .put(REPORT + "/paragraphs/53")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/number"));
    }

    @Test
    void statementCarriesRecommendationsOfOneUrgency() {
        var statement = new HashMap<String, Object>(Map.of(
                "chapter",
                "II",
                "place",
                10,
                "addressee",
                Map.of("kind", "ALL_PARTIES", "parties", List.of()),
                "lead",
                "The Committee {urgency} all Parties, including {party}",
                "text",
                GivenReport.cited("to act.[^a]", GivenReport.citation("a", "RECOMMENDATION", "II-1", "II-2"))));

        post(REPORT + "/statements", statement).statusCode(422).body("violations.pointer", contains("/text/citations"));
        statement.put("text", plain("to act."));
        post(REPORT + "/statements", statement).statusCode(422).body("violations.pointer", contains("/text/citations"));
        statement.put("text", GivenReport.cited("to act.[^a]", GivenReport.citation("a", "RECOMMENDATION", "II-1")));
        post(REPORT + "/statements", statement).statusCode(201);
        secretariat().get(REPORT + "/statements").then().body("items[0].codes", contains("II-1"));
    }

    @Test
    void practiceNamesItsParties() {
        var practice =
                Map.of("chapter", "II", "place", 1, "parties", List.of("FRA", "NOR"), "text", plain("In {party}."));

        post(REPORT + "/practices", practice).statusCode(201);
        secretariat()
                .queryParam("party", "NOR")
                .get(REPORT + "/practices")
                .then()
                .body("items", hasSize(1));
        secretariat()
                .queryParam("party", "RUS")
                .get(REPORT + "/practices")
                .then()
                .body("items", hasSize(0));
    }
}
