package org.lanzarote.monitoring.outcome.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.AtOnce;

@QuarkusTest
class FindingLinksTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void findingIsFoundFromEveryEndOfItsLinks() {
        var russian = finding("RUS", "9.1", "53");
        var french = finding("FRA", "12", "242");

        search("party", "RUS").body("items.id", contains(russian));
        search("question", "9.1").body("items.id", contains(russian));
        search("question", "9").body("items.id", contains(russian));
        search("chapter", "IV").body("items.id", contains(french));
        search("paragraph", 242).body("items.id", contains(french));
        search("recommendation", "II-1").body("items.id", contains(russian));
        search("code", "II-1").body("items", hasSize(0));
        secretariat().queryParam("paragraph", 999).get(FINDINGS).then().statusCode(400);
        secretariat().queryParam("recommendation", "X-9").get(FINDINGS).then().statusCode(400);
    }

    @Test
    void linkWithoutAFootnoteIsFoundByCode() {
        var wish = new HashMap<>(findingWish("RUS", "9.1", "54"));
        wish.put("links", List.of(Map.of("kind", "RECOMMENDATION", "target", "II-1")));
        String id = post(FINDINGS, wish).statusCode(201).extract().path("id");

        search("code", "II-1").body("items.id", contains(id));
        search("code", "II-1")
                .body("items[0].recommendations", contains("II-1", "II-2"))
                .body("items[0].links.target", contains("II-1"));
    }

    @Test
    void paragraphAndRecommendationNameTheirFindings() {
        var id = finding("RUS", "9.1", "53", "54");

        secretariat()
                .get(REPORT + "/paragraphs/53")
                .then()
                .body("findings", contains(id))
                .body("recommendations", contains("II-1"));
        var wish = new HashMap<>(findingWish("RUS", "9.1", "54"));
        wish.put("links", List.of(Map.of("kind", "RECOMMENDATION", "target", "II-2")));
        String linked = post(FINDINGS, wish).extract().path("id");
        secretariat()
                .get(REPORT + "/recommendations/II-2")
                .then()
                .body("findings", contains(id, linked))
                .body("paragraphs", contains(54));
    }

    @Test
    void findingCitesItsEvidence() {
        var wish = new HashMap<>(findingWish("RUS", "9.1", "53"));
        wish.put("text", cited("A reservation.[^r]", citation("r", "RESERVATION", "RUS/20(3)")));

        post(FINDINGS, wish).statusCode(201);
        search("party", "RUS").body("items[0].text.citations[0].targets", contains("RUS/20(3)"));
    }

    @Test
    @Tag("slow") // 0.4 s
    void findingCitesTheCopyOfWhatAStakeholderSubmittedInItsRound() {
        var wish = new HashMap<>(findingWish("RUS", "9.1", "53"));
        var sealed = GivenSubmissions.published();
        wish.put("text", cited("A gap.[^s]", citation("s", "STAKEHOLDER_SUBMISSION", sealed)));
        post(FINDINGS, wish).statusCode(422);
        var submitted = GivenSubmissions.copy(sealed);
        wish.put("text", cited("A gap.[^s]", citation("s", "STAKEHOLDER_SUBMISSION", submitted)));
        String id = post(FINDINGS, wish).statusCode(201).extract().path("id");
        wish.put("text", cited("A gap.[^s]", citation("s", "STAKEHOLDER_SUBMISSION", "nonsense")));
        post(FINDINGS, wish).statusCode(422);
        GivenRounds.launched(3, "RUS");
        wish.put("text", cited("A gap.[^s]", citation("s", "STAKEHOLDER_SUBMISSION", submitted)));
        post("/rounds/3/findings", wish)
                .statusCode(422)
                .body("violations.pointer", contains("/text/citations/0/targets/0"));

        GivenReport.placed(id);
        GivenReport.adopted();
        GivenReport.published();
        nobody().get(FINDINGS + "/" + id).then().statusCode(200).body("text.citations[0].targets", contains(submitted));
    }

    @Test
    void everythingWrongWithAFindingIsToldAndNothingIsWritten() {
        var wish = new HashMap<>(findingWish("GBR", "77", "53"));
        post(FINDINGS, wish).statusCode(422).body("violations.pointer", containsInAnyOrder("/party", "/question"));
        wish.put("party", "RUS");
        wish.put("question", "9.1");
        wish.put(
                "text",
                cited(
                        "Twice[^a] the same[^a], unknown[^b] and {figure:parties}.",
                        citation("a", "PARAGRAPH", "999"),
                        citation("c", "EXPLANATION")));
        wish.put("links", List.of(Map.of("kind", "ANSWER", "target", "RUS/9.1@1")));

        post(FINDINGS, wish)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/text/markdown",
                                "/text/citations/0/targets/0",
                                "/text/citations/1/mark",
                                "/links/0/target"));
        search("party", "RUS").body("items", hasSize(0));
    }

    @Test
    void revisionOfTheTextAloneMovesTheTag() {
        var id = finding("RUS", "9.1", "53");
        var tag = secretariat().get(FINDINGS + "/" + id).header("ETag");
        var wish = findingWish("RUS", "9.1", "54");

        secretariat().body(wish).put(FINDINGS + "/" + id).then().statusCode(428);
        secretariat()
                .header("If-Match", tag)
                .body(wish)
                .put(FINDINGS + "/" + id)
                .then()
                .statusCode(204);
        secretariat()
                .header("If-Match", tag)
                .body(wish)
                .put(FINDINGS + "/" + id)
                .then()
                .statusCode(412);
        search("paragraph", 53).body("items", hasSize(0));
        search("paragraph", 54).body("items.id", contains(id));
    }

    @Test
    void findingTakesItsPlaceInTheReport() {
        var id = finding("RUS", "9.1", "53");
        var tag = secretariat().get(FINDINGS + "/" + id).header("ETag");
        var place = new HashMap<String, Object>(Map.of("place", 10, "heading", "nowhere"));

        secretariat()
                .header("If-Match", tag)
                .body(place)
                .put(FINDINGS + "/" + id + "/observation")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/heading"));
        place.put("heading", "law");
        secretariat()
                .header("If-Match", tag)
                .body(place)
                .put(FINDINGS + "/" + id + "/observation")
                .then()
                .statusCode(204);
        secretariat()
                .get(FINDINGS + "/" + id)
                .then()
                .body("observation.place", equalTo(10))
                .body("observation.heading", equalTo("law"));
    }

    @Test
    void findingsBecomePublicWithTheReportAndOnlyThoseInIt() {
        var placed = finding("RUS", "9.1", "53");
        finding("FRA", "12", "242");
        GivenReport.placed(placed);
        nobody().get(FINDINGS).then().body("items", hasSize(0));
        focalPoint("RUS").get(FINDINGS + "/" + placed).then().statusCode(404);
        committee().get(FINDINGS).then().body("items", hasSize(2));

        GivenReport.adopted();
        GivenReport.published();

        nobody().get(FINDINGS).then().body("items.id", contains(placed)).body("items[0].text", notNullValue());
    }

    @Test
    void findingsOfAnAdoptedReportStayAsTheyAre() {
        var id = finding("RUS", "9.1", "53");
        GivenReport.adopted();

        post(FINDINGS, findingWish("RUS", "9.1", "53"))
                .statusCode(409)
                .body("type", equalTo("/problems/report-adopted"));
        secretariat()
                .header("If-Match", secretariat().get(FINDINGS + "/" + id).header("ETag"))
                .body(findingWish("RUS", "9.1", "54"))
                .put(FINDINGS + "/" + id)
                .then()
                .statusCode(409);
    }

    private static ValidatableResponse search(String filter, Object value) {
        return secretariat().queryParam(filter, value).get(FINDINGS).then().statusCode(200);
    }

    @Test
    void ofSeveralWhoChangeAFindingAtOnceOneIsTaken() throws Exception {
        var finding = FINDINGS + "/" + finding("RUS", "9.1", "53");
        var tag = GivenReport.tag(finding);
        var wish = GivenReport.findingWish("RUS", "9.1", "54");
        oneIsTaken(() -> secretariat().header("If-Match", tag).body(wish).put(finding));

        var revised = GivenReport.tag(finding);
        var place = Map.<String, Object>of("place", 10, "chapter", "II");
        oneIsTaken(() -> secretariat().header("If-Match", revised).body(place).put(finding + "/observation"));

        var placed = GivenReport.tag(finding);
        oneIsTaken(() -> secretariat()
                .header("If-Match", placed)
                .body(Map.of("reason", "Not here"))
                .post(finding + "/observation/withdraw"));
    }

    private static void oneIsTaken(Callable<Response> change) throws Exception {
        assertThat(AtOnce.send(Collections.nCopies(4, () -> change.call().statusCode())))
                .containsOnlyOnce(204)
                .containsOnly(204, 412);
    }
}
