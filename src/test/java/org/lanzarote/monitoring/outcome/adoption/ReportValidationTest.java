package org.lanzarote.monitoring.outcome.adoption;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.paragraph;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendationTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.statement;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplemented;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Everything that is wrong or doubtful in a report is told before it is adopted. */
@QuarkusTest
class ReportValidationTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    private static final String VALIDATION = REPORT + "/validation";

    /** A text with a source that is not public before the reply of RUS is. */
    private static final Map<String, Object> CITING = cited("They say so.[^a]", citation("a", "ANSWER", "RUS/12@1"));

    @Test
    void reportInOrderIsAdoptable() {
        committee()
                .get(VALIDATION)
                .then()
                .statusCode(200)
                .body("remarks", empty())
                .body("adoptable", equalTo(true))
                .body("tag", equalTo(GivenReport.tag(REPORT)));
        GivenReport.adopted();
        secretariat().get(REPORT).then().body("adoptionWarnings", equalTo(0));
    }

    @Test
    void everythingWrongIsToldAtOnceAndKeepsTheReportFromAdoption() {
        var finding = finding("RUS", "9.1", "242");
        post(REPORT + "/recommendations", recommendationTo(List.of("RUS"), "II-5", "REQUIRE"))
                .statusCode(201);
        String wrong = post(REPORT + "/statements", statement(named("RUS"), "II-5"))
                .extract()
                .path("id");
        put(REPORT + "/recommendations/II-5", recommendationTo(List.of("FRA"), "II-5", "REQUIRE"))
                .statusCode(204);
        post(REPORT + "/recommendations", recommendation("IV-9", "II", "INVITE", 53))
                .statusCode(201);
        post(REPORT + "/chapters", GivenReport.chapter("IIII")).statusCode(201);
        withdraw(REPORT + "/paragraphs/242").statusCode(204);

        secretariat()
                .get(VALIDATION)
                .then()
                .body("adoptable", equalTo(false))
                .body(
                        "remarks.findAll { it.severity == 'ERROR' }.collect { it.rule + ' ' + it.kind + ' ' + it.key + it.pointer }",
                        containsInAnyOrder(
                                "WITHDRAWN_TARGET FINDING " + finding + "/text/citations/0/targets/0",
                                "WITHDRAWN_TARGET RECOMMENDATION IV-3/paragraphs",
                                "WRONG_ADDRESSEE STATEMENT " + wrong + "/addressee/parties/0",
                                "CODE_OF_ANOTHER_CHAPTER RECOMMENDATION IV-9/code",
                                "NUMERAL CHAPTER IIII/numeral",
                                "NUMERAL_TWICE CHAPTER IIII/numeral"));
        adopt("2027-02-28")
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-in-order"))
                .body(
                        "violations.pointer",
                        hasItems("/recommendations/IV-9/code", "/findings/" + finding + "/text/citations/0/targets/0"));
    }

    @Test
    void whatIsDoubtfulIsCountedInTheRecordOfTheAdoption() {
        GivenReplies.submitted("RUS");
        var bare = new HashMap<>(findingWish("RUS", "9.1"));
        bare.put("text", plain("The law of {party} is silent."));
        post(FINDINGS, bare).statusCode(201);
        bare.put("text", cited("Twice.[^a]", citation("a", "PARAGRAPH", "53", "53")));
        post(FINDINGS, bare).statusCode(201);
        bare.put("text", cited("It says so.[^a]", citation("a", "ANSWER", "RUS/12@1")));
        GivenReport.placed(post(FINDINGS, bare).statusCode(201).extract().path("id"));
        post(REPORT + "/recommendations", recommendation("II-6", "II", "INVITE"))
                .statusCode(201);
        post(REPORT + "/recommendations", recommendationTo(List.of("RUS"), "II-5", "REQUIRE"))
                .statusCode(201);
        post(REPORT + "/statements", statement(named("FRA"), "II-1", "II-5")).statusCode(201);

        remarks()
                .body(
                        "remarks.rule",
                        containsInAnyOrder(
                                "NO_SOURCE",
                                "NOT_AGREED",
                                "TARGET_TWICE",
                                "NOT_PUBLIC",
                                "NO_PARAGRAPH",
                                "CODE_BESIDE_ADDRESSEE"))
                .body("adoptable", equalTo(true))
                .body("publishable", equalTo(false));
        GivenReplies.publish("RUS");
        supplemented("RUS", "12", "Better words");
        remarks().body("remarks.rule", hasItems("SUPERSEDED", "STALE")).body("publishable", equalTo(true));
        adopt("2027-02-28").statusCode(204);
        secretariat().get(REPORT).then().body("adoptionWarnings", equalTo(7));
        secretariat().get("/me/tasks?kind=PUBLISH_REPORT").then().body("items.address", contains(REPORT));
    }

    @Test
    void whatThePublicCannotReadIsPublishedWithAReasonOnly() {
        GivenReplies.submitted("RUS");
        var wish = new HashMap<>(findingWish("RUS", "9.1"));
        wish.put("text", cited("It says so.[^a]", citation("a", "ANSWER", "RUS/12@1")));
        String id = post(FINDINGS, wish).extract().path("id");
        GivenReport.placed(id);
        GivenReport.adopted();

        command("publish", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-readable"))
                .body("violations.pointer", contains("/findings/" + id + "/text/citations/0/targets/0"));
        command("publish", Map.of("notPublicBecause", "The Party asked for time"))
                .statusCode(204);
        nobody().get(REPORT).then().body("notPublicBecause", equalTo("The Party asked for time"));
    }

    @Test
    void everyKindOfTextWithASourceThatThePublicCannotReadIsTold() {
        GivenReplies.submitted("RUS");
        String unplaced =
                post(FINDINGS, citing(findingWish("RUS", "9.1"))).extract().path("id");
        String placed =
                post(FINDINGS, citing(findingWish("RUS", "9.1"))).extract().path("id");
        GivenReport.placed(placed);
        post(REPORT + "/paragraphs", citing(paragraph(60, "II"))).statusCode(201);
        post(REPORT + "/recommendations", citing(recommendation("II-5", "II", "INVITE", 53)))
                .statusCode(201);
        String practice = post(REPORT + "/practices", citing(GivenReport.practice("RUS")))
                .statusCode(201)
                .extract()
                .path("id");
        var wish = new HashMap<>(statement("RUS"));
        wish.put(
                "text",
                cited("to act.[^a][^b]", citation("a", "RECOMMENDATION", "II-1"), citation("b", "ANSWER", "RUS/12@1")));
        String statement =
                post(REPORT + "/statements", wish).statusCode(201).extract().path("id");
        var chapter = new HashMap<>(GivenReport.chapter("V"));
        chapter.put("introduction", CITING);
        post(REPORT + "/chapters", chapter).statusCode(201);
        var report = new HashMap<>(GivenReport.report());
        report.put("introduction", CITING);
        report.put("keyFindings", CITING);
        put(REPORT, report).statusCode(204);

        var source = "/citations/0/targets/0";
        var told = List.of(
                "/findings/" + placed + "/text" + source,
                "/paragraphs/60/text" + source,
                "/recommendations/II-5/text" + source,
                "/practices/" + practice + "/text" + source,
                "/statements/" + statement + "/text/citations/1/targets/0",
                "/chapters/V/introduction" + source,
                "/reports/T-ES(2027)01/introduction" + source,
                "/reports/T-ES(2027)01/keyFindings" + source);
        remarks()
                .body("remarks.findAll { it.rule == 'NOT_PUBLIC' }", hasSize(told.size() + 1))
                .body("remarks.findAll { it.rule == 'NOT_PUBLIC' }.key", hasItem(unplaced));
        GivenReport.adopted();
        command("publish", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-readable"))
                .body("violations.pointer", containsInAnyOrder(told.toArray()));
        nobody().accept("application/json")
                .get("/rounds/2/factsheets/RUS")
                .then()
                .statusCode(404);
        GivenReplies.publish("RUS");
        command("publish", Map.of()).statusCode(204);
    }

    @Test
    @Tag("slow") // 0.4 s
    void withdrawnExtractBlocksUntilTheEditorHasSeenToIt() {
        var statement = GivenStatements.confirmed();
        var extract = GivenExtracts.of(statement);
        GivenExtracts.published(extract);
        var wish = new HashMap<String, Object>(paragraph(60, "II"));
        wish.put("text", cited("Children say so.[^a]", citation("a", "CHILD_EXTRACT", extract)));
        post(REPORT + "/paragraphs", wish).statusCode(201);
        GivenStatements.withdrawn(statement);

        remarks().body("remarks.rule", contains("OPEN_WITHDRAWAL")).body("adoptable", equalTo(false));
        adopt("2027-02-28").statusCode(409);
        secretariat()
                .header("If-Match", secretariat().get(GivenExtracts.WITHDRAWALS).<String>path("items[0].tag"))
                .body(Map.of("resolution", "SOURCE_STANDS"))
                .post(GivenExtracts.WITHDRAWALS + "/{id}/resolve", extract)
                .then()
                .statusCode(204);
        remarks().body("remarks.severity", contains("WARNING")).body("adoptable", equalTo(true));
    }

    @Test
    void nobodyAdoptsInTheFuture() {
        adopt("2027-03-02").statusCode(422).body("violations.pointer", contains("/adoptedOn"));
    }

    private static Map<String, Object> citing(Map<String, Object> wish) {
        var citing = new HashMap<>(wish);
        citing.put("text", CITING);
        return citing;
    }

    private static ValidatableResponse remarks() {
        return secretariat().get(VALIDATION).then().statusCode(200);
    }

    private static ValidatableResponse adopt(String on) {
        return command("adopt", Map.of("decision", "Decision of a test", "adoptedOn", on));
    }

    private static Map<String, Object> named(String... parties) {
        return Map.of("kind", "NAMED_PARTIES", "parties", List.of(parties));
    }
}
