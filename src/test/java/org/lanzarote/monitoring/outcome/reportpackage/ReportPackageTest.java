package org.lanzarote.monitoring.outcome.reportpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class ReportPackageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PACKAGE = "/rounds/2/report/package";

    @Test
    void packageIsGivenBackTheSame() throws IOException {
        GivenDemonstration.loaded();

        var given = secretariat().get(PACKAGE).then().statusCode(200).extract().asString();
        var published = nobody().get(PACKAGE).then().statusCode(200).extract().asString();

        assertThat(JSON.readTree(given)).isEqualTo(demonstration());
        assertThat(JSON.readTree(published)).isEqualTo(((ObjectNode) demonstration()).without("style"));
    }

    @Test
    void whatWasGivenLoadsIntoAnotherRound() throws IOException {
        GivenReport.drafted();
        GivenReport.finding("RUS", "9.1", "53");
        var given = JSON.readTree(secretariat().get(PACKAGE).asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");

        secretariat()
                .body(given.toString())
                .post("/rounds/3/report/package")
                .then()
                .statusCode(201);

        assertThat(JSON.readTree(secretariat().get("/rounds/3/report/package").asString()))
                .isEqualTo(given);
    }

    @Test
    void findingsThatRestOnFindingsTravelAndMakeNoCircle() throws IOException {
        GivenReport.drafted();
        var first = GivenReport.finding("RUS", "9.1", "53");
        var wish = new HashMap<>(GivenReport.findingWish("RUS", "12"));
        wish.put("text", GivenReport.cited("So.[^a]", GivenReport.citation("a", "FINDING", first)));
        GivenReport.post(GivenReport.FINDINGS, wish).statusCode(201);
        var given = JSON.readTree(secretariat().get(PACKAGE).asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        var circle = JSON.readTree(given.toString()
                .replace(
                        "\"kind\":\"PARAGRAPH\",\"targets\":[\"53\"]",
                        "\"kind\":\"FINDING\",\"targets\":[\"" + first + "\"]"));

        assertThat(given.at("/findings/0/key").asText()).isEqualTo(first);
        assertThat(given.at("/findings/1").has("key")).isFalse();
        load(circle.toString()).statusCode(409).body("type", equalTo("/problems/evidence-circle"));
        load(given.toString().replace("\"key\":\"" + first + "\",", ""))
                .statusCode(422)
                .body("violations.pointer", hasItems("/findings/1/text/citations/0/targets/0"));
        load(given.toString()).statusCode(201);

        var loaded = JSON.readTree(secretariat().get("/rounds/3/report/package").asString());
        assertThat(loaded.at("/findings/1/text/citations/0/targets/0").asText())
                .isEqualTo(loaded.at("/findings/0/key").asText())
                .isNotEqualTo(first);
    }

    @Test
    void headingThatWaitsForItsTranslationStillWaitsWhereItWasLoaded() throws IOException {
        GivenReport.drafted();
        var whole = (ObjectNode) JSON.readTree(secretariat().get(PACKAGE).asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        assertThat(whole.has("untranslated")).isFalse();
        var waiting = whole.putArray("untranslated");
        waiting.addObject();
        waiting.addObject().put("chapter", "II");
        waiting.addObject().put("chapter", "IV").put("heading", "none");
        waiting.addObject().put("chapter", "XII");
        waiting.addObject().put("heading", "law");
        load(whole.toString())
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/untranslated/2/heading", "/untranslated/3/chapter", "/untranslated/4/heading"));
        waiting.remove(4);
        waiting.remove(3);
        ((ObjectNode) waiting.get(2)).put("heading", "law");

        load(whole.toString()).statusCode(201);

        secretariat()
                .get("/rounds/3/report/validation")
                .then()
                .body(
                        "remarks.findAll { it.rule == 'HEADING_UNTRANSLATED' }.pointer",
                        contains("/title", "/title", "/headings/law"));
        assertThat(JSON.readTree(secretariat().get("/rounds/3/report/package").asString()))
                .isEqualTo(whole);
    }

    private static ValidatableResponse load(String whole) {
        return secretariat().body(whole).post("/rounds/3/report/package").then();
    }

    @Test
    void everyViolationIsToldAndNothingIsLoaded() throws IOException {
        GivenReport.drafted();
        var whole = (ObjectNode) JSON.readTree(secretariat().get(PACKAGE).asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        ((ObjectNode) whole.at("/paragraphs/1")).put("number", 53);
        ((ObjectNode) whole.at("/paragraphs/2")).put("chapter", "XII");
        ((ObjectNode) whole.at("/recommendations/0")).put("urgency", "URGE");
        whole.withArray("/recommendations/1/paragraphs").add(9000);
        ((ObjectNode) whole.at("/introduction")).put("markdown", "Unknown {slot} and [^mark].");

        secretariat()
                .body(whole.toString())
                .post("/rounds/3/report/package")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "violations.pointer",
                        hasItems(
                                "/paragraphs/1/number",
                                "/paragraphs/2/chapter",
                                "/recommendations/0/urgency",
                                "/recommendations/1/paragraphs/1",
                                "/introduction/markdown"));
        secretariat().get("/rounds/3/report").then().statusCode(404);
    }

    @Test
    void shapeAndSenseAreToldInOneAnswerWithPointersThatExist() throws IOException {
        GivenReport.drafted();
        GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
        var whole = (ObjectNode) JSON.readTree(secretariat().get(PACKAGE).asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        whole.put("reference", " ");
        ((ObjectNode) whole.at("/chapters/0")).put("numeral", "2");
        ((ObjectNode) whole.at("/paragraphs/0")).put("number", 0);
        ((ObjectNode) whole.at("/paragraphs/1/text")).put("markdown", " ");
        ((ObjectNode) whole.at("/paragraphs/2")).put("chapter", "XII");
        ((ObjectNode) whole.at("/recommendations/0")).put("urgency", "URGE");
        whole.withArray("/recommendations/1/paragraphs").add(9000);
        ((ObjectNode) whole.at("/findings/0/observation")).put("place", 0);

        List<String> pointers = secretariat()
                .body(whole.toString())
                .post("/rounds/3/report/package")
                .then()
                .statusCode(422)
                .extract()
                .path("violations.pointer");

        assertThat(pointers)
                .contains(
                        "/reference",
                        "/chapters/0/numeral",
                        "/paragraphs/0/number",
                        "/paragraphs/1/text/markdown",
                        "/paragraphs/2/chapter",
                        "/recommendations/0/urgency",
                        "/recommendations/1/paragraphs/1",
                        "/findings/0/observation/place",
                        "/findings/0/question")
                .allSatisfy(pointer -> assertThat(whole.at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
    }

    @Test
    void numeralThatStandsTwiceIsTold() throws IOException {
        GivenReport.drafted();
        var whole = (ObjectNode) JSON.readTree(secretariat().get(PACKAGE).asString());
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        ((ObjectNode) whole.at("/chapters/1")).put("numeral", "II");

        secretariat()
                .body(whole.toString())
                .post("/rounds/3/report/package")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/chapters/1/numeral"));
    }

    @Test
    void roundThatHasAReportTakesNoPackage() throws IOException {
        GivenReport.drafted();

        secretariat()
                .body(demonstration().toString())
                .post(PACKAGE)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-empty"));
    }

    @Test
    void roundInPreparationTakesNoPackage() throws IOException {
        GivenRounds.prepared();

        secretariat()
                .body(demonstration().toString())
                .post(PACKAGE)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-launched"));
    }

    @Test
    void packageOfTheWrongShapeIsUnreadable() {
        GivenRounds.launched("RUS");

        secretariat().body(Map.of("chapters", 7)).post(PACKAGE).then().statusCode(400);
    }

    private static JsonNode demonstration() throws IOException {
        try (var document =
                ReportPackageTest.class.getResourceAsStream("/org/lanzarote/monitoring/local/report-package.json")) {
            return JSON.readTree(Objects.requireNonNull(document));
        }
    }
}
