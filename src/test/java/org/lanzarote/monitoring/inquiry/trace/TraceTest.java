package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** A chain is whole, in both directions, and tells nobody more than he may read. */
@QuarkusTest
class TraceTest {

    private static final String ANSWER = "/rounds/2/replies/RUS/submissions/1/answers/9.1";

    private GivenChain chain = GivenChain.EMPTY;

    @BeforeEach
    void chain() {
        chain = GivenChain.drafted();
    }

    @Test
    void chainIsWholeFromBothEndsForThoseWhoReadAllOfIt() throws JsonLdError {
        for (var insider : List.of(secretariat(), committee())) {
            var down = Traced.by(insider, REPORT + "/statements/" + chain.statement() + "/trace");
            assertThat(down.told())
                    .containsSubsequence(
                            "START 0 STATEMENT " + chain.statement(),
                            "EVIDENCE 1 RECOMMENDATION II-1",
                            "EVIDENCE 2 PARAGRAPH 53",
                            "EVIDENCE 3 FINDING " + chain.inference(),
                            "EVIDENCE 4 FINDING " + chain.leftOut(),
                            "EVIDENCE 5 ANSWER RUS/9.1@1",
                            "EVIDENCE 6 SUBMISSION RUS/1",
                            "EVIDENCE 7 RECEIPT RUS/1",
                            "USE 1 FACTSHEET RUS")
                    .contains(
                            "EVIDENCE 4 FINDING " + chain.finding(),
                            "EVIDENCE 4 DOCUMENT ",
                            "EVIDENCE 4 RESERVATION RUS/20(3)");
            assertThat(down.first("DOCUMENT").path("address").asText()).isEqualTo("https://example.org/law");
        }
        var up = Traced.by(secretariat(), ANSWER + "/trace");
        assertThat(up.told())
                .containsSubsequence(
                        "START 0 ANSWER RUS/9.1@1",
                        "EVIDENCE 1 SUBMISSION RUS/1",
                        "EVIDENCE 2 RECEIPT RUS/1",
                        "USE 1 FOOTNOTE RUS/1",
                        "USE 2 FINDING " + chain.inference(),
                        "USE 3 PARAGRAPH 53",
                        "USE 4 RECOMMENDATION II-1",
                        "USE 5 STATEMENT " + chain.statement())
                .contains(
                        "USE 1 FINDING " + chain.finding(),
                        "USE 1 FINDING " + chain.leftOut(),
                        "USE 2 FOOTNOTE RUS/6",
                        "USE 2 FACTSHEET RUS",
                        "USE 5 FOOTNOTE RUS/5",
                        "USE 5 FACTSHEET NOR")
                .noneMatch(line -> line.contains("RUS/12@2"));
        assertThat(up.steps())
                .contains(
                        "FOOTNOTE RUS/1 CITES ANSWER RUS/9.1@1",
                        "FINDING " + chain.finding() + " HAS_FOOTNOTE FOOTNOTE RUS/1",
                        "FACTSHEET RUS SHOWS FINDING " + chain.finding(),
                        "SUBMISSION RUS/1 PROVED_BY RECEIPT RUS/1");
        assertThat(up.first("FINDING").path("state").asText()).isEqualTo("DRAFT");
        assertThat(Traced.by(secretariat(), REPORT + "/recommendations/II-1/trace")
                        .told())
                .contains(
                        "EVIDENCE 1 PARAGRAPH 53",
                        "USE 1 STATEMENT " + chain.statement(),
                        "USE 1 FOOTNOTE RUS/5",
                        "USE 1 FACTSHEET FRA");
        assertThat(Traced.by(secretariat(), up.trace("FOOTNOTE")).told())
                .contains("START 0 FOOTNOTE RUS/1", "EVIDENCE 1 ANSWER RUS/9.1@1", "USE 1 FINDING " + chain.finding());
        provIsReadBy(prov(ANSWER).extract().asString());
    }

    @Test
    void provAloneLeadsFromAFootnoteToTheReceipt() {
        var footnote = "/rounds/2/factsheets/RUS#note-1";
        var finding = FINDINGS + "/" + chain.finding();
        var submission = "/rounds/2/replies/RUS/submissions/1";
        for (var address : List.of("/rounds/2/factsheets/RUS/footnotes/1", ANSWER)) {
            prov(address)
                    .body(of(footnote, "wasDerivedFrom"), hasItems(finding, ANSWER))
                    .body(of(finding, "wasDerivedFrom"), hasItem(ANSWER))
                    .body(of(finding, "wasDerivedFrom"), not(hasItem(footnote)))
                    .body(of(ANSWER, "wasDerivedFrom"), equalTo(List.of(submission)))
                    .body(of(submission, "hadDerivation"), equalTo(List.of(submission + "/receipt")))
                    .body(of(submission + "/receipt", "wasDerivedFrom"), equalTo(List.of(submission)));
        }
        prov(REPORT + "/recommendations/II-1").body(of(finding, "wasDerivedFrom"), hasItem(ANSWER));
    }

    @Test
    void nothingIsToldOrPassedThroughThatTheCallerCannotRead() {
        for (var path : new String[] {
            REPORT + "/statements/" + chain.statement(),
            FINDINGS + "/" + chain.finding(),
            REPORT + "/paragraphs/53",
            "/rounds/2/factsheets/RUS/footnotes/1"
        }) {
            nobody().get(path + "/trace").then().statusCode(404);
        }
        assertThat(Traced.by(nobody(), ANSWER + "/trace").told())
                .containsExactly("START 0 ANSWER RUS/9.1@1", "EVIDENCE 1 SUBMISSION RUS/1");

        GivenReport.adopted();
        GivenReport.published();

        var down = Traced.by(nobody(), FINDINGS + "/" + chain.inference() + "/trace");
        assertThat(down.told())
                .containsExactlyInAnyOrder(
                        "START 0 FINDING " + chain.inference(),
                        "EVIDENCE 1 FINDING " + chain.finding(),
                        "EVIDENCE 1 FINDING unpublished",
                        "EVIDENCE 1 RESERVATION RUS/20(3)",
                        "EVIDENCE 1 DOCUMENT ",
                        "EVIDENCE 2 ANSWER RUS/12@2",
                        "EVIDENCE 2 ANSWER RUS/9.1@1",
                        "EVIDENCE 2 CHILD_EXTRACT " + chain.extract(),
                        "EVIDENCE 2 STAKEHOLDER_SUBMISSION " + chain.copy(),
                        "EVIDENCE 2 STAKEHOLDER_SUBMISSION " + chain.nameless(),
                        "EVIDENCE 3 SUBMISSION RUS/1",
                        "USE 1 FACTSHEET RUS",
                        "USE 1 PARAGRAPH 53",
                        "USE 2 RECOMMENDATION II-1",
                        "USE 3 FACTSHEET FRA",
                        "USE 3 FACTSHEET NOR",
                        "USE 3 FOOTNOTE RUS/5",
                        "USE 3 STATEMENT " + chain.statement());
        assertThat(down.steps()).noneMatch(step -> step.startsWith("FINDING unpublished"));
        assertThat(down.chain().toString()).doesNotContain(chain.leftOut()).contains("Demonstration NGO");
        assertThat(down.nodes())
                .filteredOn(node -> node.path("key").asText().matches("RUS/12@2|unpublished|" + chain.extract()))
                .hasSize(3)
                .allMatch(node -> !node.has("address") && !node.has("at") && !node.has("trace") && !node.has("state"));
        assertThat(down.nodes())
                .filteredOn(node -> node.path("key").asText().equals(chain.nameless()))
                .allMatch(node -> !node.has("organisation"));

        var up = Traced.by(nobody(), ANSWER + "/trace");
        assertThat(up.told())
                .contains(
                        "USE 1 FINDING " + chain.finding(),
                        "USE 2 FINDING " + chain.inference(),
                        "USE 1 FOOTNOTE RUS/1");
        assertThat(up.chain().toString()).doesNotContain(chain.leftOut());
        nobody().get(FINDINGS + "/" + chain.leftOut() + "/trace").then().statusCode(404);
        var unpublished = "/rounds/2/replies/RUS/submissions/2/answers/12/trace";
        nobody().get(unpublished).then().statusCode(404);
        focalPoint("NOR").get(unpublished).then().statusCode(404);
        assertThat(Traced.by(focalPoint("RUS"), unpublished).told())
                .contains("EVIDENCE 2 RECEIPT RUS/2", "USE 1 FINDING " + chain.finding())
                .noneMatch(line -> line.contains(chain.leftOut()));
        assertThat(Traced.by(focalPoint("RUS"), FINDINGS + "/" + chain.finding() + "/trace")
                        .told())
                .contains("EVIDENCE 3 RECEIPT RUS/2", "EVIDENCE 3 RECEIPT RUS/1");
    }

    @Test
    void submissionOfAStakeholderLeadsToItsReceiptForItsOrganisationAndTheSecretariat() {
        GivenReport.adopted();
        GivenReport.published();
        var itself = GivenSubmissions.ALL + "/" + chain.submission() + "/trace";
        var read = GivenSubmissions.ALL + "/" + chain.copy() + "/trace";

        for (var asking : List.of(stakeholder(), secretariat())) {
            assertThat(Traced.by(asking, read).told())
                    .contains(
                            "EVIDENCE 1 SUBMISSION " + chain.submission(),
                            "EVIDENCE 2 RECEIPT " + chain.submission(),
                            "USE 1 FINDING " + chain.finding());
        }
        assertThat(Traced.by(stakeholder(), itself).told())
                .contains(
                        "START 0 SUBMISSION " + chain.submission(),
                        "EVIDENCE 1 RECEIPT " + chain.submission(),
                        "USE 1 STAKEHOLDER_SUBMISSION " + chain.copy(),
                        "USE 2 FINDING " + chain.finding());
        assertThat(Traced.by(committee(), read).told())
                .contains("EVIDENCE 1 SUBMISSION " + chain.submission())
                .noneMatch(line -> line.contains("RECEIPT"));
        assertThat(Traced.by(committee(), GivenSubmissions.ALL + "/" + chain.nameless() + "/trace")
                        .told())
                .contains("START 0 STAKEHOLDER_SUBMISSION " + chain.nameless(), "USE 1 FINDING " + chain.finding())
                .noneMatch(line -> line.startsWith("EVIDENCE"));
        for (var other : List.of(nobody(), secondStakeholder())) {
            other.get(itself).then().statusCode(404);
            assertThat(Traced.by(other, read).told())
                    .contains("USE 1 FINDING " + chain.finding())
                    .noneMatch(line -> line.startsWith("EVIDENCE"));
        }
    }

    @Test
    void factsheetPrintsTheFindingsThatASentenceRestsOn() {
        page(
                "en",
                "See <a rel=\"nofollow\" href=\"" + FINDINGS + "/" + chain.finding()
                        + "?lang=EN\">the finding on the Russian Federation, question 9.1</a> (not public) and <a");
        var french = new HashMap<>(GivenReport.report());
        french.put("language", "FR");
        GivenReport.put(REPORT, french).statusCode(204);
        page("fr", ">le constat sur la Fédération de Russie, question 9.1</a> (non public) et <a");
        GivenReport.withdraw(FINDINGS + "/" + chain.leftOut()).statusCode(204);
        page("fr", "</a> (non public) et un constat du Comité (retiré).");

        secretariat()
                .get(FINDINGS + "/" + chain.inference())
                .then()
                .body("text.citations[0].targets", equalTo(List.of(chain.finding(), "withdrawn")));
    }

    private static void page(String language, String words) {
        secretariat()
                .accept("text/html")
                .get("/rounds/2/factsheets/RUS")
                .then()
                .body(containsString("lang=\"" + language))
                .body(containsString(words));
    }

    private static ValidatableResponse prov(String address) {
        return secretariat()
                .accept(TraceProv.JSON_LD)
                .get(address + "/trace")
                .then()
                .statusCode(200);
    }

    private static String of(String thing, String term) {
        return "'@graph'.find { it.'@id' == '%s' }.%s".formatted(thing, term);
    }

    private static void provIsReadBy(String document) throws JsonLdError {
        var read = JsonLd.expand(JsonDocument.of(new StringReader(document)))
                .base("https://service.example/rounds/2/x")
                .get()
                .toString();

        assertThat(read)
                .contains(
                        "\"@id\":\"https://service.example" + ANSWER + "\"",
                        "http://www.w3.org/ns/prov#Entity",
                        "http://www.w3.org/ns/prov#wasDerivedFrom",
                        "\"http://www.w3.org/ns/prov#wasAttributedTo\":[{\"@id\":\"https://service.example/parties/RUS\"}]",
                        "\"@value\":\"2027-03-01T12:00:00Z\",\"@type\":\"http://www.w3.org/2001/XMLSchema#dateTime\"")
                .doesNotContain("\"wasDerivedFrom\"");
    }
}
