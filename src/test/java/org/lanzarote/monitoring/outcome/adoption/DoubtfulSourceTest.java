package org.lanzarote.monitoring.outcome.adoption;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.paragraph;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendationTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.statement;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What is doubtful about a source is told by its name, and what of it the public cannot read is told as it is. */
@QuarkusTest
class DoubtfulSourceTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    @Tag("slow") // 0.7 s
    void whatThePublicCannotReadIsAWarningUntilTheAdoptionAndAnErrorFromThen() {
        GivenReplies.submitted("RUS");
        String unplaced =
                post(FINDINGS, citing(findingWish("RUS", "9.1"))).extract().path("id");
        String placed =
                post(FINDINGS, citing(findingWish("RUS", "9.1"))).extract().path("id");
        GivenReport.agreed(placed);
        GivenReport.placed(placed);
        remarks().body("remarks.severity", contains("WARNING", "WARNING"));
        GivenReport.adopted();

        remarks()
                .body("remarks.find { it.key == '" + placed + "' }.severity", equalTo("ERROR"))
                .body("remarks.find { it.key == '" + unplaced + "' }.severity", equalTo("WARNING"))
                .body("publishable", equalTo(false));
        command("publish", Map.of("notPublicBecause", "The Party asked for time"))
                .statusCode(204);
        remarks().body("remarks.severity", contains("WARNING", "WARNING"));
    }

    @Test
    void answerWithheldWholeIsNotPublic() {
        GivenReplies.submitted("RUS");
        GivenReplies.publish("RUS", recordTag("RUS"), List.of(Map.of("question", "12", "ground", "Name")))
                .then()
                .statusCode(204);
        citedByAPlacedFinding();

        remarks()
                .body("remarks.rule", contains("NOT_PUBLIC"))
                .body("remarks.detail", contains("Answer 12 of RUS, submission 1: the public cannot read it"))
                .body("publishable", equalTo(false));
        GivenReport.adopted();
        command("publish", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-readable"))
                .body("violations.code", contains("NOT_PUBLIC"));
    }

    @Test
    void answerTakenDownWholeIsNotPublicAnyMore() {
        GivenReplies.published("RUS");
        citedByAPlacedFinding();
        remarks().body("remarks", empty());

        takenDown("RUS", Map.of("question", "12", "ground", "Name"));
        remarks().body("remarks.rule", contains("NOT_PUBLIC", "STALE")).body("publishable", equalTo(false));
    }

    @Test
    void answerOfWhichAllTheWordsAreWithheldIsNotPublic() {
        GivenReplies.submitted("RUS");
        GivenReplies.publish(
                        "RUS",
                        recordTag("RUS"),
                        List.of(passage("12", "The answer", "One"), passage("12", "to 12", "Two")))
                .then()
                .statusCode(204);
        citedByAPlacedFinding();

        remarks().body("remarks.rule", contains("NOT_PUBLIC"));
    }

    @Test
    void whatIsWithheldInPartIsToldSoThatAnEditorLooks() {
        GivenReplies.submitted("RUS");
        GivenReplies.publishedWithout("RUS", "12", "answer");
        citedByAPlacedFinding();

        remarks()
                .body("remarks.rule", contains("WITHHELD_IN_PART"))
                .body("remarks.severity", contains("WARNING"))
                .body("remarks.pointer", contains("/text/citations/0/targets/0"))
                .body(
                        "remarks.detail",
                        contains("Answer 12 of RUS, submission 1: something of it is withheld from the public;"
                                + " see whether this text quotes that"))
                .body("publishable", equalTo(true));
    }

    @Test
    void whatIsTakenDownInPartIsToldAlsoAfterThePublication() {
        GivenReplies.published("RUS");
        citedByAPlacedFinding();
        GivenReport.adopted();
        command("publish", Map.of()).statusCode(204);

        takenDown("RUS", passage("12", "answer", "Name"));
        remarks().body("remarks.rule", contains("WITHHELD_IN_PART"));
    }

    @Test
    void choiceStaysReadableWhereItsTextIsWithheld() {
        GivenReplies.submitted("RUS");
        GivenReplies.publishedWithout("RUS", "9.1", "The answer to 9.1");
        var wish = new HashMap<>(findingWish("RUS", "9.1"));
        wish.put("text", cited("It says so.[^a]", citation("a", "ANSWER", "RUS/9.1@1")));
        post(FINDINGS, wish).statusCode(201);

        remarks().body("remarks.rule", contains("WITHHELD_IN_PART"));
    }

    @Test
    void whatWasWithdrawnIsNamedByTheNumberThatItHad() {
        String finding = finding("RUS", "9.1", "54");
        withdraw(REPORT + "/paragraphs/54").statusCode(204);
        post(REPORT + "/paragraphs", paragraph(54, "II")).statusCode(201);
        post(REPORT + "/recommendations", recommendationTo(List.of("RUS"), "II-5", "REQUIRE"))
                .statusCode(201);
        var statement = new HashMap<>(statement("RUS"));
        statement.put(
                "text",
                cited(
                        "to act.[^a][^b]",
                        citation("a", "RECOMMENDATION", "II-1", "II-5"),
                        citation("b", "PARAGRAPH", "53")));
        post(REPORT + "/statements", statement).statusCode(201);
        withdraw(REPORT + "/recommendations/II-5").statusCode(204);

        remarks()
                .body(
                        "remarks.findAll { it.rule == 'WITHDRAWN_TARGET' }.detail",
                        containsInAnyOrder(
                                "Paragraph 54: it was withdrawn",
                                "Paragraph 54: it was withdrawn",
                                "Recommendation II-5: it was withdrawn"))
                .body("remarks.findAll { it.detail.startsWith('Paragraph') }.key", containsInAnyOrder(finding, "II-2"));
        secretariat()
                .header("Accept-Language", "fr")
                .header("If-Match", GivenReport.tag(REPORT))
                .body(Map.of("decision", "Decision of a test", "adoptedOn", "2027-02-28"))
                .post(REPORT + "/adopt")
                .then()
                .statusCode(409)
                .body("violations.code", contains("WITHDRAWN_TARGET", "WITHDRAWN_TARGET", "WITHDRAWN_TARGET"))
                .body("violations.detail", hasItem("Paragraphe 54\u00a0: cette source a été retirée"));
    }

    @Test
    void codeBesideAddresseesIsToldWhereItIsCited() {
        post(REPORT + "/recommendations", recommendationTo(List.of("RUS"), "II-5", "REQUIRE"))
                .statusCode(201);
        var wish = new HashMap<>(statement("FRA"));
        wish.put(
                "text",
                cited(
                        "to act.[^p][^a]",
                        citation("p", "PARAGRAPH", "53"),
                        citation("a", "RECOMMENDATION", "II-1", "II-5")));
        post(REPORT + "/statements", wish).statusCode(201);

        remarks()
                .body("remarks.rule", hasItem("CODE_BESIDE_ADDRESSEE"))
                .body(
                        "remarks.find { it.rule == 'CODE_BESIDE_ADDRESSEE' }.detail",
                        equalTo("II-5 does not address FRA"))
                .body(
                        "remarks.find { it.rule == 'CODE_BESIDE_ADDRESSEE' }.pointer",
                        equalTo("/text/citations/1/targets/1"));
    }

    @Test
    void codeThatDoesNotNameThePartyOfItsStatementIsTold() {
        var wish = new HashMap<>(recommendationTo(List.of("RUS"), "II-5", "REQUIRE"));
        wish.put("addressee", Map.of("kind", "PARTIES_NOT_ALREADY_DOING_SO", "parties", List.of("RUS")));
        post(REPORT + "/recommendations", wish).statusCode(201);
        post(
                        REPORT + "/statements",
                        statement(
                                Map.of("kind", "PARTIES_NOT_ALREADY_DOING_SO", "parties", List.of("FRA", "RUS")),
                                "II-5"))
                .statusCode(201);

        remarks()
                .body(
                        "remarks.findAll { it.rule == 'CODE_BESIDE_ADDRESSEE' }.detail",
                        contains("II-5 does not name FRA"));
    }

    private static void citedByAPlacedFinding() {
        String finding = post(FINDINGS, citing(findingWish("RUS", "9.1")))
                .statusCode(201)
                .extract()
                .path("id");
        GivenReport.agreed(finding);
        GivenReport.placed(finding);
    }

    private static Map<String, Object> citing(Map<String, Object> wish) {
        var citing = new HashMap<>(wish);
        citing.put("text", cited("They say so.[^a]", citation("a", "ANSWER", "RUS/12@1")));
        return citing;
    }

    private static ValidatableResponse remarks() {
        return secretariat().get(REPORT + "/validation").then().statusCode(200);
    }
}
