package org.lanzarote.monitoring.children.extract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.ALL;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.ONE;
import static org.lanzarote.monitoring.children.extract.GivenExtracts.WITHDRAWALS;
import static org.lanzarote.monitoring.children.statement.GivenStatements.tell;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** What is made of a statement goes with it, and who used it is found. */
@QuarkusTest
class ExtractWithdrawalTest {

    private String statement;
    private String extract;

    @BeforeEach
    void givenAPublishedExtractAndAReport() {
        GivenReport.drafted();
        statement = GivenStatements.confirmed();
        extract = GivenExtracts.of(statement);
        GivenExtracts.published(extract);
    }

    @Test
    void extractOfAWithdrawnStatementIsGoneForEverybody() {
        GivenStatements.withdrawn(statement);

        nobody().get(ONE, extract).then().statusCode(404);
        nobody().get(ALL).then().body("items", empty());
        secretariat()
                .get(ONE, extract)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("text", nullValue());
    }

    @Test
    void extractOfAFlaggedStatementIsGoneAndNobodyLearnsWhy() {
        tell(GivenStatements::officer, GivenStatements.ONE, statement, "/flag", Map.of())
                .then()
                .statusCode(200);

        secretariat()
                .get(WITHDRAWALS)
                .then()
                .body("items.id", contains(extract))
                .body(not(containsString(GivenExtracts.TEXT)))
                .body(not(containsString("isclos")));
    }

    @Test
    void everyTextThatCitesItIsFoundForTheEditor() {
        var uses = usedEverywhere();
        GivenStatements.withdrawn(statement);

        secretariat()
                .get(WITHDRAWALS)
                .then()
                .body("items[0].uses.kind", containsInAnyOrder("FINDING", "PARAGRAPH", "RECOMMENDATION", "STATEMENT"))
                .body("items[0].uses.key", containsInAnyOrder(uses.get("finding"), "55", "II-3", uses.get("statement")))
                .body("items[0].uses.published", contains(false, false, false, false));
    }

    @Test
    void publishedTextsAreFoundToo() {
        usedEverywhere();
        GivenReport.adopted();
        GivenReport.published();
        GivenStatements.withdrawn(statement);

        secretariat()
                .get(WITHDRAWALS)
                .then()
                .body(
                        "items[0].uses.findAll { it.published }.kind",
                        containsInAnyOrder("PARAGRAPH", "RECOMMENDATION", "STATEMENT"));
        nobody().get(GivenReport.REPORT + "/paragraphs/55")
                .then()
                .body("text.citations.targets", contains(List.of("withdrawn")));
        nobody().accept("text/html")
                .get("/rounds/2/factsheets/FRA")
                .then()
                .statusCode(200)
                .body(containsString("Withdrawn."));
    }

    @Test
    void whatWasRevisedIsNoUseAnyMore() {
        usedEverywhere();
        GivenStatements.withdrawn(statement);

        resolve("TEXTS_REVISED").statusCode(422);
        resolve("SOURCE_STANDS").statusCode(204);
        secretariat().queryParam("resolved", false).get(WITHDRAWALS).then().body("items", empty());
        secretariat()
                .queryParam("resolved", true)
                .get(WITHDRAWALS)
                .then()
                .body("items.resolution", contains("SOURCE_STANDS"));
        resolve("SOURCE_STANDS").statusCode(409);
    }

    @Test
    void whatNothingCitesIsResolvedAsNotUsed() {
        GivenStatements.withdrawn(statement);

        secretariat().get(WITHDRAWALS).then().body("items[0].uses", empty());
        resolve("NOT_USED").statusCode(204);
    }

    @Test
    void withdrawnExtractIsCitedNoMore() {
        GivenStatements.withdrawn(statement);

        for (var key : List.of(extract, "withdrawn")) {
            post(GivenReport.REPORT + "/paragraphs", paragraph(key)).statusCode(422);
        }
    }

    private ValidatableResponse resolve(String how) {
        String tag = secretariat().get(WITHDRAWALS).path("items[0].tag");
        return secretariat()
                .header("If-Match", tag)
                .body(Map.of("resolution", how))
                .post(WITHDRAWALS + "/{id}/resolve", extract)
                .then();
    }

    /** In a finding, a paragraph, a recommendation and a factsheet statement; gives the keys of those that have an id. */
    private Map<String, String> usedEverywhere() {
        post(GivenReport.REPORT + "/paragraphs", paragraph(extract)).statusCode(201);
        var recommendation = new HashMap<>(GivenReport.recommendation("II-3", "II", "INVITE", 53));
        recommendation.put("text", said("to ask children"));
        post(GivenReport.REPORT + "/recommendations", recommendation).statusCode(201);
        var finding = new HashMap<>(GivenReport.findingWish("FRA", "9.1", "53"));
        finding.put("text", said("{party} does not ask"));
        var factsheet = new HashMap<>(GivenReport.statement("FRA"));
        factsheet.put(
                "text",
                cited(
                        "to ask children.[^a] [^b]",
                        citation("a", "CHILD_EXTRACT", extract),
                        citation("b", "RECOMMENDATION", "II-1")));
        return Map.of(
                "finding",
                        post(GivenReport.FINDINGS, finding)
                                .statusCode(201)
                                .extract()
                                .path("id"),
                "statement",
                        post(GivenReport.REPORT + "/statements", factsheet)
                                .statusCode(201)
                                .extract()
                                .path("id"));
    }

    private Map<String, Object> paragraph(String key) {
        return Map.of(
                "number", 55, "chapter", "II", "text", cited("They ask.[^a]", citation("a", "CHILD_EXTRACT", key)));
    }

    private Map<String, Object> said(String what) {
        return cited(what + ".[^a]", citation("a", "CHILD_EXTRACT", extract));
    }
}
