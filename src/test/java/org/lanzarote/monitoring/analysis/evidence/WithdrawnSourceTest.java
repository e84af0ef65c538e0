package org.lanzarote.monitoring.analysis.evidence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** What rests on a source that was withdrawn is stale, until an editor has seen to it. */
@QuarkusTest
class WithdrawnSourceTest {

    @Test
    void whatCitesAWithdrawnExtractOrParagraphIsStale() {
        GivenReport.drafted();
        var statement = GivenStatements.confirmed();
        var extract = GivenExtracts.of(statement);
        GivenExtracts.published(extract);
        var wish = new HashMap<>(GivenReport.findingWish("RUS", "9.1"));
        wish.put("text", cited("They say so.[^a]", citation("a", "CHILD_EXTRACT", extract)));
        String finding = post(FINDINGS, wish).statusCode(201).extract().path("id");
        secretariat().get(FINDINGS + "?stale=true").then().body("items", empty());

        GivenStatements.withdrawn(statement);
        GivenReport.withdraw(REPORT + "/paragraphs/54").statusCode(204);

        secretariat()
                .get(FINDINGS + "?stale=true")
                .then()
                .body("items.id", contains(finding))
                .body("items[0].staleBecause.cause", contains("WITHDRAWN"))
                .body("items[0].staleBecause.kind", contains("CHILD_EXTRACT"))
                .body("items[0].staleBecause[0].key", nullValue());
        secretariat()
                .get(REPORT + "/recommendations?stale=true")
                .then()
                .body("items.code", contains("II-2"))
                .body("items[0].staleBecause[0].kind", equalTo("PARAGRAPH"))
                .body("items[0].staleBecause[0].key", equalTo("54"));
        partiesAreToldTheSame("II-2");
        secretariat()
                .header("If-Match", GivenReport.tag(GivenExtracts.ALL + "/" + extract))
                .body(Map.of("resolution", "SOURCE_STANDS"))
                .post("/rounds/2/extract-withdrawals/" + extract + "/resolve")
                .then()
                .statusCode(204);
        secretariat().get(FINDINGS + "?stale=true").then().body("items", empty());
    }

    @Test
    @Tag("slow") // 0.5 s
    void whatRestsOnAWithdrawnFindingIsStaleUntilAnEditorHasSeenToIt() {
        GivenReport.drafted();
        var withdrawn = GivenReport.finding("RUS", "9.1", "53");
        var text = cited("As found.[^a]", citation("a", "FINDING", withdrawn));
        var wish = new HashMap<>(GivenReport.findingWish("FRA", "9.1"));
        wish.put("text", text);
        String finding = post(FINDINGS, wish).statusCode(201).extract().path("id");
        var citing = new HashMap<>(GivenReport.paragraph(242, "IV"));
        citing.put("text", text);
        GivenReport.put(REPORT + "/paragraphs/242", citing).statusCode(204);
        secretariat().get(REPORT + "/paragraphs?stale=true").then().body("items", empty());

        GivenReport.withdraw(FINDINGS + "/" + withdrawn).statusCode(204);

        secretariat()
                .get(FINDINGS + "?stale=true")
                .then()
                .body("items.id", contains(finding))
                .body("items[0].staleBecause.cause", contains("WITHDRAWN"))
                .body("items[0].staleBecause.kind", contains("FINDING"))
                .body("items[0].staleBecause.key", contains(withdrawn));
        secretariat()
                .get(REPORT + "/paragraphs?stale=true")
                .then()
                .body("items.number", contains(53, 242))
                .body("items.staleBecause.cause.flatten()", contains("WITHDRAWN", "WITHDRAWN"))
                .body("items.staleBecause.key.flatten()", contains(withdrawn, withdrawn));
        secretariat()
                .get(REPORT + "/recommendations?stale=true")
                .then()
                .body("items.code", contains("II-1", "IV-3"))
                .body("items.staleBecause.key.flatten()", contains("53", "242"));
        partiesAreToldTheSame("II-1", "IV-3");
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body(
                        "remarks.findAll { it.rule == 'WITHDRAWN_TARGET' && it.detail.contains('" + withdrawn
                                + "') }.key",
                        containsInAnyOrder(finding, "242"))
                .body("remarks.findAll { it.rule == 'STALE' }.key", contains("53", "II-1", "IV-3"))
                .body(
                        "remarks.find { it.rule == 'STALE' }.detail",
                        equalTo("Finding " + withdrawn + ": it was withdrawn"));

        GivenReport.put(REPORT + "/paragraphs/53", GivenReport.paragraph(53, "II"))
                .statusCode(204);
        GivenReport.put(REPORT + "/paragraphs/242", GivenReport.paragraph(242, "IV"))
                .statusCode(204);
        secretariat().get(REPORT + "/paragraphs?stale=true").then().body("items", empty());
        secretariat().get(REPORT + "/recommendations?stale=true").then().body("items", empty());
        secretariat().get(FINDINGS + "?stale=true").then().body("items.id", contains(finding));
    }

    /** The list of a Party asks for its own recommendations, and that of the report for all that is stale in the round. */
    private static void partiesAreToldTheSame(String... stale) {
        var told = Stream.of("RUS", "FRA", "NOR")
                .flatMap(party -> reasons("/parties/" + party + "/recommendations").entrySet().stream())
                .distinct()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(told).containsOnlyKeys(stale).isEqualTo(reasons(REPORT + "/recommendations"));
    }

    private static Map<String, Object> reasons(String list) {
        return secretariat().get(list).jsonPath().<Map<String, Object>>getList("items.findAll { it.stale }").stream()
                .collect(toMap(item -> (String) item.get("code"), item -> requireNonNull(item.get("staleBecause"))));
    }
}
