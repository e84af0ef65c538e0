package org.lanzarote.monitoring.outcome.placing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A finding goes from draft to agreement, and each of its wordings stays with its author. */
@QuarkusTest
class FindingLifeTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Say since when");

    @BeforeEach
    void report() {
        GivenReport.drafted();
        GivenRapporteurs.appointed("9");
    }

    @Test
    @Tag("slow") // 0.7 s
    void findingIsProposedByItsRapporteurAndAgreedOrReturnedByTheSecretariat() {
        GivenReplies.submitted("RUS");
        GivenReplies.publish("RUS");
        seen(FindingLifeTest::rapporteur).body("items.kind", contains("REPORT_ON_QUESTIONS"));
        seen(FindingLifeTest::rapporteur)
                .body("items[0].what.en", equalTo("Write what is found on your questions, and propose it: 9"));
        String id = as("rapporteur")
                .body(findingWish("RUS", "9.1", "53"))
                .post(FINDINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        secretariat().get(FINDINGS + "/" + id).then().body("state", equalTo("DRAFT"));
        var report = GivenReport.tag(REPORT);
        tell(Asked.SECRETARIAT, id, "agree", null).statusCode(409).body("type", equalTo("/problems/finding-state"));
        tell(Asked.SECRETARIAT, id, "return", REASON).statusCode(409);

        tell(Asked.RAPPORTEUR, id, "propose", null).statusCode(204);

        assertMoved(report);
        seen(FindingLifeTest::rapporteur).body("items", empty());
        seen(() -> secretariat()).body("items.kind", contains("DECIDE_ON_FINDING"));
        tell(Asked.RAPPORTEUR, id, "propose", null).statusCode(409);
        tell(Asked.RAPPORTEUR, id, "agree", null).statusCode(403);
        tell(Asked.SECRETARIAT, id, "return", Map.of("reason", " ")).statusCode(422);
        tell(Asked.SECRETARIAT, id, "return", REASON).statusCode(204);
        as("rapporteur")
                .get(FINDINGS + "/" + id)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("returnReason", equalTo("Say since when"));
        seen(() -> secretariat()).body("items", empty());
        seen(FindingLifeTest::rapporteur).body("items.kind", contains("REPORT_ON_QUESTIONS"));
        tell(Asked.RAPPORTEUR, id, "propose", null).statusCode(204);
        tell(Asked.SECRETARIAT, id, "agree", null).statusCode(204);
        committee()
                .get(FINDINGS + "/" + id)
                .then()
                .body("state", equalTo("AGREED"))
                .body("returnReason", nullValue())
                .body("author", equalTo("rapporteur"))
                .body("permittedActions", empty());

        revise(id, "The law of {party} is silent since 2020.[^a]", "54");

        secretariat()
                .get(FINDINGS + "/" + id)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(2))
                .body("author", equalTo("secretariat"));
    }

    @Test
    void everyWordingStaysWithItsAuthorAndAnyTwoAreCompared() {
        String id = as("rapporteur")
                .body(findingWish("RUS", "9.1", "53"))
                .post(FINDINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        tell(Asked.RAPPORTEUR, id, "propose", null).statusCode(204);
        revise(id, "The new law of {party} is silent since 2020.[^a]", "54");
        var revisions = FINDINGS + "/" + id + "/revisions";

        committee()
                .get(revisions)
                .then()
                .statusCode(200)
                .body("number", contains(1, 2))
                .body("author", contains("rapporteur", "secretariat"))
                .body("state", contains("PROPOSED", "DRAFT"))
                .body("nature", contains("GAP", "IN_LINE"))
                .body("writtenAt", contains("2027-03-01T12:00:00Z", "2027-03-01T12:00:00Z"))
                .body("[0].steps.kind", contains("WRITTEN", "PROPOSED"))
                .body("[1].steps.by", contains("secretariat"));
        committee()
                .get(revisions + "/1")
                .then()
                .statusCode(200)
                .body("text.markdown", equalTo("The law of {party} is silent.[^a]"))
                .body("text.citations[0].targets", contains("53"));
        var diff = committee().get(revisions + "/2/diff?from=1").then().statusCode(200);
        diff.body("from.number", equalTo(1)).body("to.nature", equalTo("IN_LINE"));
        diff.body("text.markdown.findAll { it.kind == 'INSERTED' }.text", contains(" new", " since 2020"))
                .body("text.markdown.findAll { it.kind == 'DELETED' }", empty())
                .body("text.markdown.text.join('')", equalTo("The new law of {party} is silent since 2020.[^a]"))
                .body("text.citationsRemoved.targets.flatten()", contains("53"))
                .body("text.citationsAdded.targets.flatten()", contains("54"));
        committee()
                .get(revisions + "/1/diff?from=2")
                .then()
                .body("text.markdown.findAll { it.kind == 'DELETED' }.text", contains(" new", " since 2020"));
        committee().get(revisions + "/1/diff?from=1").then().body("text.markdown.kind", contains("SAME"));
        committee().get(revisions + "/3").then().statusCode(404);
        committee().get(revisions + "/1/diff?from=3").then().statusCode(404);
        committee().get(revisions + "/1/diff").then().statusCode(400);
    }

    @Test
    @Tag("slow") // 0.4 s
    void adoptionAgreesWithWhatStandsInTheReportAndEndsTheWork() {
        var placed = GivenReport.finding("RUS", "9.1", "53");
        var left = GivenReport.finding("FRA", "9.1", "53");
        GivenReport.placed(placed);
        var agreed = GivenReport.finding("FRA", "12", "53");
        tell(Asked.SECRETARIAT, agreed, "propose", null).statusCode(204);
        tell(Asked.SECRETARIAT, agreed, "agree", null).statusCode(204);
        GivenReport.placed(agreed);
        committee()
                .get(REPORT + "/validation")
                .then()
                .body("remarks.rule", contains("NOT_AGREED"))
                .body("remarks.key", contains(placed))
                .body("remarks[0].severity", equalTo("WARNING"));

        GivenReport.adopted();

        secretariat().get(FINDINGS + "/" + placed).then().body("state", equalTo("AGREED"));
        secretariat().get(FINDINGS + "/" + left).then().body("state", equalTo("DRAFT"));
        for (var who : Asked.values()) {
            tell(who, left, "propose", null).statusCode(409).body("type", equalTo("/problems/report-adopted"));
            who.asks().get(FINDINGS + "/" + left).then().body("permittedActions", contains("CODE"));
        }
        as("rapporteur").get("/rounds/2").then().body("permittedActions", empty());
        GivenReport.published();
        nobody().get(FINDINGS + "/" + placed)
                .then()
                .body("state", equalTo("AGREED"))
                .body("author", nullValue())
                .body("writtenAt", nullValue());
        nobody().get(FINDINGS + "?author=secretariat").then().body("items", empty());
        nobody().get("/rounds/2/finding-facets")
                .then()
                .body("author", empty())
                .body("total", equalTo(2))
                .body("state.value", contains("AGREED"));
    }

    /** Who works on findings. */
    private enum Asked {
        SECRETARIAT,
        RAPPORTEUR;

        RequestSpecification asks() {
            return as(name().toLowerCase(Locale.ROOT));
        }
    }

    private static ValidatableResponse tell(Asked who, String id, String verb, @Nullable Object body) {
        var path = FINDINGS + "/" + id;
        var request = who.asks().header("If-Match", who.asks().get(path).header("ETag"));
        return (body == null ? request : request.body(body))
                .post(path + "/" + verb)
                .then();
    }

    private static void revise(String id, String markdown, String paragraph) {
        var wish = new HashMap<>(findingWish("RUS", "9.1"));
        wish.put("nature", "IN_LINE");
        wish.put("text", cited(markdown, citation("a", "PARAGRAPH", paragraph)));
        GivenReport.put(FINDINGS + "/" + id, wish).statusCode(204);
    }

    private static ValidatableResponse seen(Supplier<RequestSpecification> who) {
        return SeenTasks.of(who);
    }

    private static void assertMoved(String before) {
        secretariat().get(REPORT).then().header("ETag", not(equalTo(before)));
    }

    private static RequestSpecification rapporteur() {
        return as("rapporteur");
    }
}
