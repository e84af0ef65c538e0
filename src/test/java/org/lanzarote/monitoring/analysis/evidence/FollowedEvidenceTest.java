package org.lanzarote.monitoring.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.EVIDENCE;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.evidence;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.quoting;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Evidence follows its words into the next submission, or waits for a person, and what rests on it is stale until then. */
@QuarkusTest
class FollowedEvidenceTest {

    /** The register has gone, what possession carries stands elsewhere, and what distribution does is said twice. */
    private static final String LATER =
            "The law applies to adults. The law is silent on children. Possession carries up to two years. But Distribution carries up to five years, and in towns Distribution carries up"
                    + " to five years too.";

    private String same;
    private String moved;
    private String ambiguous;
    private String gone;
    private String whole;

    @BeforeEach
    void findingsOnTheFirstSubmission() {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
        same = GivenEvidence.finding("RUS", "The law applies to adults");
        moved = GivenEvidence.finding("RUS", "Possession carries up to two years");
        ambiguous = GivenEvidence.finding("RUS", "Distribution carries up to five years");
        var wish = quoting("RUS", Map.of("words", "The register is kept"));
        wish.put("links", List.of(Map.of("kind", "PARAGRAPH", "target", "53")));
        gone = post(FINDINGS, wish).statusCode(201).extract().path("id");
        whole = post(FINDINGS, GivenEvidence.citing("RUS", citation("a", "ANSWER", "RUS/12@1")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void newSubmissionMovesWhatItMovesAndTheRestWaits() {
        evidence("?waits=true").body("items", empty());
        GivenReplies.supplemented("RUS", "12", LATER);

        evidence("")
                .body("items.key", contains(same, moved, ambiguous, gone, whole))
                .body("items.state", contains("SAME", "MOVED", "AMBIGUOUS", "GONE", "GONE"))
                .body("items.waits", contains(false, false, true, true, true))
                .body("items.linkNow", hasItem("/rounds/2/replies/RUS/submissions/2/answers/12"))
                .body(
                        "items.permittedActions",
                        contains(List.of(), List.of(), List.of("CONFIRM"), List.of("CONFIRM"), List.of("CONFIRM")));
        evidence("?state=MOVED").body("items.key", contains(moved));
        evidence("?waits=false").body("items.key", contains(same, moved));
        evidence("?party=FRA").body("items", empty());
        evidence("?question=12&waits=true&party=RUS&kind=FINDING").body("items.key", contains(ambiguous, gone, whole));
        evidence("?kind=PARAGRAPH").body("items", empty());
        secretariat().get(EVIDENCE + "?party=XXX").then().statusCode(400);
        committee().get(EVIDENCE + "?waits=true").then().body("items.permittedActions.flatten()", empty());
        evidence("/" + GivenEvidence.of(ambiguous))
                .body("places.size()", equalTo(2))
                .body("places.occurrence", contains(1, 2))
                .body("quotation.words", equalTo("Distribution carries up to five years"));
        secretariat()
                .get(FINDINGS + "/" + moved)
                .then()
                .body("text.citations[0].targets", contains("RUS/12@1"))
                .body("sources[0].passages[0].state", equalTo("MOVED"))
                .body("sources[0].passages[0].submission", equalTo(2))
                .body("sources[0].passages[0].link", equalTo("/rounds/2/replies/RUS/submissions/2/answers/12"))
                .body("stale", equalTo(false));
        secretariat()
                .get("/me/tasks?kind=REVIEW_EVIDENCE&round=2")
                .then()
                .body(
                        "items.address",
                        containsInAnyOrder(
                                EVIDENCE + "/" + GivenEvidence.of(ambiguous),
                                EVIDENCE + "/" + GivenEvidence.of(gone),
                                EVIDENCE + "/" + GivenEvidence.of(whole)))
                .body("items.party", hasItem("RUS"));
        submittedAgainWithoutChange();
    }

    /** What changes another answer changes nothing here. */
    private void submittedAgainWithoutChange() {
        confirm(gone).then().statusCode(204);
        GivenReplies.supplemented("RUS", "1.2", "Something else");

        evidence("?waits=true").body("items.key", contains(ambiguous, whole));
        evidence("/" + GivenEvidence.of(gone))
                .body("state", equalTo("GONE"))
                .body("confirmation.submission", equalTo(2))
                .body("confirmation.reason", equalTo("The police says so still"));
        GivenReplies.supplemented("RUS", "12", LATER + " And more.");
        evidence("?waits=true").body("items.key", contains(ambiguous, gone, whole));
    }

    @Test
    @Tag("slow") // 1.4 s
    void whatRestsOnItIsStaleUntilSomebodyConfirmsOrQuotesAnew() {
        String statement = post(REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        String practice = post(REPORT + "/practices", GivenReport.practice("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        GivenReplies.supplemented("RUS", "12", LATER);

        secretariat().get(FINDINGS + "?stale=true").then().body("items.id", contains(ambiguous, gone, whole));
        secretariat().get(FINDINGS + "?stale=false").then().body("items.id", contains(same, moved));
        secretariat()
                .get("/rounds/2/finding-facets?stale=true")
                .then()
                .body("total", equalTo(3))
                .body("stale.value", contains("false", "true"))
                .body("stale.count", contains(2, 3));
        secretariat()
                .get(FINDINGS + "/" + gone)
                .then()
                .body("stale", equalTo(true))
                .body("staleBecause.cause", contains("GONE"))
                .body("staleBecause.kind", contains("ANSWER"))
                .body("staleBecause.key", contains("RUS/12@1"))
                .body("staleBecause.evidence", contains(GivenEvidence.of(gone)));
        secretariat()
                .get(REPORT + "/paragraphs?stale=true")
                .then()
                .body("items.number", contains(53))
                .body("items[0].staleBecause.cause", contains("RESTS_ON_STALE"))
                .body("items[0].staleBecause.kind", contains("FINDING"))
                .body("items[0].staleBecause.key", contains(gone));
        secretariat().get(REPORT + "/paragraphs?stale=false").then().body("items.number", contains(54, 242));
        secretariat()
                .get(REPORT + "/recommendations?stale=true")
                .then()
                .body("items.code", contains("II-1"))
                .body("items[0].staleBecause.key", contains("53"));
        secretariat()
                .get(REPORT + "/statements?stale=true")
                .then()
                .body("items.id", contains(statement))
                .body("items[0].staleBecause.kind", contains("RECOMMENDATION"));
        secretariat().get(REPORT + "/practices?stale=true").then().body("items", empty());
        secretariat().get(REPORT + "/practices/" + practice).then().body("stale", equalTo(false));
        secretariat()
                .get("/rounds/2/factsheets/RUS")
                .then()
                .body("stale", equalTo(true))
                .body("staleBecause.key", hasItem("II-1"));
        secretariat().get("/rounds/2/factsheets/NOR").then().body("staleBecause.key", contains("53"));
        secretariat()
                .get("/parties/RUS/recommendations")
                .then()
                .body("items.findAll { it.stale }.code", contains("II-1"))
                .body("items.find { it.stale }.staleBecause.key", contains("53"))
                .body("items.findAll { !it.stale }.staleBecause.flatten()", empty());
        assertThat(table(FINDINGS)).contains(",\"true\",\"Yes\",\"Answer RUS/12@1 (gone)\",", ",\"false\",\"No\",,");
        assertThat(table(REPORT + "/paragraphs"))
                .contains(",\"true\",\"Yes\",\"Finding " + gone + " (stale itself)\",");
        for (var recommendations : List.of(REPORT + "/recommendations", "/parties/RUS/recommendations")) {
            assertThat(table(recommendations)).contains(",\"true\",\"Yes\",\"Paragraph 53 (stale itself)\",");
        }
        assertThat(table(EVIDENCE)).contains("\"" + GivenEvidence.of(gone) + "\"\r\n");
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body("remarks.findAll { it.rule == 'SUPERSEDED' }.key", contains(same))
                .body(
                        "remarks.findAll { it.rule == 'STALE' }.key",
                        hasItems(gone, ambiguous, whole, "53", "II-1", statement))
                .body(
                        "remarks.findAll { it.rule == 'STALE' }.detail",
                        hasItems(
                                "Answer 12 of RUS, submission 1: the last submission says this no more; confirm the evidence, quote anew or"
                                        + " withdraw it",
                                "Paragraph 53: it rests on what no longer stands as it was cited"))
                .body("adoptable", equalTo(true));

        confirmedEvidenceIsNotStale();
        quotedAnewItIsNotStale();
        committee()
                .get(REPORT + "/paragraphs/53")
                .then()
                .body("stale", equalTo(false))
                .body("staleBecause", empty());
    }

    private void confirmedEvidenceIsNotStale() {
        var path = EVIDENCE + "/" + GivenEvidence.of(gone);
        secretariat()
                .header("If-Match", tag(path))
                .body(Map.of())
                .post(path + "/confirm")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        var before = tag(path);
        confirm(gone).then().statusCode(204);
        secretariat()
                .header("If-Match", before)
                .body(Map.of("reason", "Late"))
                .post(path + "/confirm")
                .then()
                .statusCode(412);
        confirm(gone).then().statusCode(409).body("type", equalTo("/problems/evidence-holds"));
        confirm(same).then().statusCode(409);
        evidence("?waits=true").body("items.key", contains(ambiguous, whole));
        evidence("/" + GivenEvidence.of(gone))
                .body("state", equalTo("GONE"))
                .body("confirmation.confirmedBy", equalTo("secretariat"));
        var revised = quoting("RUS", Map.of("words", "The register is kept"));
        revised.put("links", List.of(Map.of("kind", "PARAGRAPH", "target", "53")));
        revised.put("nature", "NEUTRAL");
        GivenReport.put(FINDINGS + "/" + gone, revised).statusCode(204);
        secretariat().get(FINDINGS + "?stale=true").then().body("items.id", contains(ambiguous, whole));
    }

    private void quotedAnewItIsNotStale() {
        GivenReport.put(
                        FINDINGS + "/" + ambiguous,
                        quoting(
                                "RUS",
                                Map.<String, Object>of(
                                        "words", "Distribution carries up to five years", "occurrence", 2),
                                "ANSWER",
                                "RUS/12@2"))
                .statusCode(204);
        GivenReport.withdraw(FINDINGS + "/" + whole).statusCode(204);
        evidence("?waits=true").body("items", empty());
        secretariat().get(FINDINGS + "?stale=true").then().body("items", empty());
        secretariat().get(REPORT + "/validation").then().body("remarks.rule", not(hasItem("STALE")));
    }

    private static Response confirm(String finding) {
        var path = EVIDENCE + "/" + GivenEvidence.of(finding);
        return secretariat()
                .header("If-Match", tag(path))
                .body(Map.of("reason", "The police says so still"))
                .post(path + "/confirm");
    }

    private static String table(String list) {
        return secretariat()
                .accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
