package org.lanzarote.monitoring.outcome.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Each part of a report keeps how it came about, by its id, and any two wordings of it can be compared. */
@QuarkusTest
class PartRevisionTest {

    private static final String FIFTY_THREE = REPORT + "/paragraphs/53";

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void aParagraphKeepsItsRevisionsWhenItIsRenumbered() {
        revise("What paragraph 53 plainly says.", "heading", "law");
        revise("What paragraph 53 plainly says.", "heading", "law");
        command("renumber", Map.of("paragraphs", List.of(Map.of("from", 53, "to", 55)), "recommendations", List.of()))
                .statusCode(204);
        var revisions = REPORT + "/paragraphs/55/revisions";

        read(revisions)
                .body("number", contains(1, 2))
                .body("author", contains("secretariat", "secretariat"))
                .body("writtenAt", contains("2027-03-01T12:00:00Z", "2027-03-01T12:00:00Z"))
                .body("changed", contains(List.of(), List.of("text", "heading")));
        read(revisions + "/1")
                .body("text.markdown", equalTo("What paragraph 53 says."))
                .body("fields.field", contains("chapter"))
                .body("fields.values", contains(contains("II")));
        read(revisions + "/2/diff?from=1")
                .body("from.number", equalTo(1))
                .body("text.markdown.findAll { it.kind == 'INSERTED' }.text.join('').trim()", equalTo("plainly"))
                .body("fields.field", contains("heading"))
                .body("fields[0].from", empty())
                .body("fields[0].to", contains("law"));
        read(revisions + "/1/diff?from=2").body("fields[0].from", contains("law"));
        missing(revisions + "/3");
        missing(revisions + "/1/diff?from=3");
        missing(FIFTY_THREE + "/revisions");
        missing(REPORT + "/tallies/53/revisions");
    }

    @Test
    void aRecommendationTellsWhichOfItsFieldsChanged() {
        var wish = new HashMap<>(GivenReport.recommendationTo(List.of("FRA", "RUS"), "II-1", "INVITE"));
        wish.put("chapter", "IV");
        wish.put("paragraphs", List.of(53, 54));
        put(REPORT + "/recommendations/II-1", wish).statusCode(204);

        read(REPORT + "/recommendations/II-1/revisions/2/diff?from=1")
                .body("to.changed", contains("text", "chapter", "addresseeKind", "addresseeParties", "urgency"))
                .body("fields.field", contains("addresseeKind", "addresseeParties", "chapter", "urgency"))
                .body("fields.from", contains(List.of("ALL_PARTIES"), List.of(), List.of("II"), List.of("REQUIRE")))
                .body("fields[1].to", contains("FRA", "RUS"))
                .body("text.linksAdded.target", contains("54"))
                .body("text.markdown.kind", contains("SAME"));
    }

    @Test
    void headingsAndTheTextsOfTheReportHaveRevisionsOfTheirOwn() {
        var chapter = new HashMap<>(GivenReport.chapter("II"));
        chapter.put("headings", List.of(Map.of("key", "law", "title", Map.of("en", "The law", "fr", "La loi"))));
        put(REPORT + "/chapters/II", chapter).statusCode(204);
        var report = new HashMap<>(GivenReport.report());
        report.put("keyFindings", plain("What holds for nearly all."));
        put(REPORT, report).statusCode(204);

        read(REPORT + "/chapters/II/revisions/2/diff?from=1")
                .body("fields.field", contains("heading/law/en", "heading/law/fr"))
                .body("fields[0].words.findAll { it.kind != 'DELETED' }.text.join('')", equalTo("The law"))
                .body("text.markdown.kind", contains("SAME"));
        read(REPORT + "/texts/key-findings/revisions").body("changed", contains(List.of(), List.of("text")));
        read(REPORT + "/texts/introduction/revisions").body("$", hasSize(1));
        read(REPORT + "/texts/title/revisions").body("$", hasSize(1));
        read(REPORT + "/texts/title/revisions/1").body("fields.field", hasItem("titleEn"));
        missing(REPORT + "/texts/preface/revisions");
    }

    @Test
    void practicesAndStatementsHaveThemToo() {
        String practice = post(REPORT + "/practices", GivenReport.practice("RUS"))
                .extract()
                .path("id");
        String statement = post(REPORT + "/statements", GivenReport.statement("RUS"))
                .extract()
                .path("id");
        put(REPORT + "/practices/" + practice, GivenReport.practice("FRA")).statusCode(204);
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put("lead", "The Committee kindly {urgency} {party}");
        put(REPORT + "/statements/" + statement, wish).statusCode(204);

        read(REPORT + "/practices/" + practice + "/revisions/2/diff?from=1")
                .body("fields.to", contains(contains("FRA")));
        read(REPORT + "/statements/" + statement + "/revisions/2/diff?from=1")
                .body("fields.field", contains("lead"))
                .body("fields[0].words.findAll { it.kind == 'INSERTED' }.text.join('').trim()", equalTo("kindly"));
    }

    @Test
    void threeWordingsTellWhichSideChangedWhatAndWhereTheyMeet() {
        revise("What paragraph fifty-three says.", "chapter", "II");
        revise("Surely what paragraph 53 says.", "chapter", "IV");
        revise("What paragraph 54 says.", "chapter", "II");

        read(FIFTY_THREE + "/compare?base=1&left=2&right=3")
                .body("conflict", equalTo(false))
                .body("text.kind", contains("RIGHT", "SAME", "LEFT", "SAME"))
                .body("text.left.join('')", equalTo("What paragraph fifty-three says."))
                .body("fields.find { it.field == 'chapter' }.kind", equalTo("RIGHT"));
        read(FIFTY_THREE + "/compare?base=1&left=2&right=4")
                .body("conflict", equalTo(true))
                .body("text.kind", contains("SAME", "CONFLICT", "SAME"))
                .body("text[1].base", equalTo("53"))
                .body("text[1].left", equalTo("fifty-three"))
                .body("text[1].right", equalTo("54"));
        read(FIFTY_THREE + "/compare?base=1&left=4&right=4").body("text.kind", contains("SAME", "BOTH", "SAME"));
        for (var wrong : List.of("x", "0", "edition:", "edition:01")) {
            committee()
                    .get(FIFTY_THREE + "/compare?base=1&left=2&right=" + wrong)
                    .then()
                    .statusCode(400);
        }
        missing(FIFTY_THREE + "/compare?base=1&left=2&right=edition:1");
        missing(FIFTY_THREE + "/compare?base=1&left=2&right=5");
    }

    @Test
    void whatIsProposedIsHeldAgainstTheDraftAndWhatWasAdopted() {
        GivenReport.post(GivenReport.REPORT + "/drafts", GivenAmendments.draft("First draft"))
                .statusCode(201);
        for (var place : List.of("/paragraphs/53", "/paragraphs/54")) {
            as(GivenAmendments.FRANCE)
                    .body(GivenAmendments.wish(place, "What [@paragraph:54] says."))
                    .post(GivenReport.REPORT + "/drafts/1/amendments")
                    .then()
                    .statusCode(201);
        }
        revise("Surely what paragraph 53 says.", "chapter", "II");

        read(FIFTY_THREE + "/compare?base=1&left=2&right=amendment:1")
                .body("right", equalTo("amendment:1"))
                .body("conflict", equalTo(true))
                .body("text.right.join('')", equalTo("What [@paragraph:54] says."))
                .body("fields.kind", contains("SAME"));
        missing(FIFTY_THREE + "/compare?base=1&left=2&right=amendment:2");
        missing(FIFTY_THREE + "/compare?base=1&left=2&right=amendment:9");
        committee()
                .get(FIFTY_THREE + "/compare?base=amendment:1&left=1&right=2")
                .then()
                .statusCode(400);
        nobody().get(FIFTY_THREE + "/compare?base=1&left=1&right=amendment:1")
                .then()
                .statusCode(404);
    }

    @Test
    void thePublicComparesEditionsAndNoRevision() {
        GivenReport.adopted();
        GivenReport.published();
        GivenCorrigenda.open("A number was wrong");
        GivenCorrigenda.correct(1, "/paragraphs/53", plain("What paragraph 53 should say."))
                .statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
        var compare = FIFTY_THREE + "/compare?base=edition:1&left=edition:2&right=";

        nobody().get(compare + "edition:1")
                .then()
                .statusCode(200)
                .body("text.kind", contains("SAME", "LEFT", "SAME"))
                .body("fields.kind", contains("SAME"));
        nobody().get(compare + "2").then().statusCode(404);
        nobody().get(FIFTY_THREE + "/revisions").then().statusCode(401);
        read(compare + "2")
                .body("text.kind", hasItem("BOTH"))
                .body("text.kind", everyItem(is(in(List.of("SAME", "BOTH")))));
        read(FIFTY_THREE + "/revisions").body("number", contains(1, 2));
    }

    private static void revise(String text, String field, String value) {
        var wish = new HashMap<>(GivenReport.paragraph(53, "II"));
        wish.put("text", plain(text));
        wish.put(field, value);
        put(FIFTY_THREE, wish).statusCode(204);
    }

    private static ValidatableResponse read(String path) {
        return committee().get(path).then().statusCode(200);
    }

    private static void missing(String path) {
        committee().get(path).then().statusCode(404);
    }
}
