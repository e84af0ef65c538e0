package org.lanzarote.monitoring.outcome.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.seal.CanonicalJson;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** What the Committee adopted is sealed as the first edition of the report. */
@QuarkusTest
class EditionTest {

    private static final String EDITIONS = REPORT + "/editions";
    private static final String FIRST = EDITIONS + "/1";
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, Object> ADOPTION = Map.of(
            "meeting",
            "39th meeting",
            "decision",
            "Decision 4",
            "adoptedOn",
            "2027-02-28",
            "votes",
            Map.of("inFavour", 40, "against", 2, "abstentions", 1));

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void draftHasNoEdition() {
        secretariat().get(EDITIONS).then().body("items", empty());
        secretariat().get(FIRST).then().statusCode(404);
        secretariat().get(REPORT).then().body("edition", nullValue());
    }

    @Test
    void adoptionTellsMeetingAndVotesAndSealsAllThatWasAdopted() {
        GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
        command("adopt", ADOPTION).statusCode(204);

        committee()
                .get(REPORT)
                .then()
                .body("meeting", equalTo("39th meeting"))
                .body("votes.inFavour", equalTo(40))
                .body("edition", equalTo(1));
        committee()
                .get(FIRST)
                .then()
                .statusCode(200)
                .body("meeting", equalTo("39th meeting"))
                .body("decision", equalTo("Decision 4"))
                .body("votes.abstentions", equalTo(1))
                .body("places", empty())
                .body("cut", empty())
                .body(
                        "parts.place.findAll { !it.startsWith('/findings/') }",
                        contains(
                                "/title",
                                "/introduction",
                                "/keyFindings",
                                "/urgencyScale",
                                "/chapters/II",
                                "/paragraphs/53",
                                "/paragraphs/54",
                                "/recommendations/II-1",
                                "/recommendations/II-2",
                                "/chapters/IV",
                                "/paragraphs/242",
                                "/recommendations/IV-3"))
                .body(
                        "parts.find { it.place.startsWith('/findings/') }.content.text.markdown",
                        equalTo("The law of {party} is silent.[^a]"));
    }

    @Test
    void editionIsPublicOnceTheReportIs() {
        GivenReport.adopted();
        for (var outsider : List.of(nobody(), focalPoint("RUS"))) {
            for (var path : List.of(EDITIONS, FIRST, FIRST + "/receipt", FIRST + "/sealed", FIRST + "/diff?from=1")) {
                outsider.get(path).then().statusCode(404);
            }
        }
        as("rapporteur").get(FIRST).then().statusCode(200);
        var inside = committee().get(FIRST).asString();

        GivenReport.published();

        assertThat(nobody().get(FIRST).asString()).isEqualTo(inside);
        nobody().get(EDITIONS).then().body("items.number", contains(1));
        nobody().get(FIRST + "/diff?from=1").then().body("places", empty());
        nobody().get(FIRST + "/diff?from=2").then().statusCode(404);
        nobody().get(EDITIONS + "/2").then().statusCode(404);
    }

    @Test
    void receiptVerifiesAndWhateverIsChangedInItDoesNot() {
        GivenReport.adopted();
        GivenReport.published();
        Map<String, Object> receipt =
                nobody().get(FIRST + "/receipt").jsonPath().getMap("");

        verify(receipt).then().body("verdict", equalTo("INTACT"));
        var other = new HashMap<>(receipt);
        other.put("reference", "T-ES(2027)02");
        verify(other).then().body("verdict", equalTo("ALTERED")).body("differences", contains("RECEIPT"));
        other.put("submission", 2);
        verify(other).then().body("verdict", equalTo("UNKNOWN"));
        var pdf = nobody().accept("application/pdf").get(FIRST + "/receipt").asByteArray();
        assertThat(new String(pdf, 0, 5, UTF_8)).isEqualTo("%PDF-");
    }

    @Test
    void everybodyCanVerifyTheEditionByHand() throws IOException {
        GivenReport.adopted();
        GivenReport.published();
        var sealed = nobody().get(FIRST + "/sealed").asByteArray();
        var shown = JSON.readTree(nobody().get(FIRST).asByteArray());

        assertThat(Digests.sha256(sealed)).isEqualTo(shown.get("sha256").asText());
        var digests = JSON.readTree(sealed).get("parts");
        assertThat(digests).hasSameSizeAs(shown.get("parts"));
        for (int i = 0; i < digests.size(); i++) {
            var part = (ObjectNode) shown.get("parts").get(i);
            var form = part.deepCopy().retain("salt", "content");
            assertThat(Digests.sha256(CanonicalJson.of(form)))
                    .isEqualTo(part.get("sha256").asText())
                    .isEqualTo(digests.get(i).get("sha256").asText());
        }
    }

    @Test
    void findingThatIsNotInTheReportIsNotNamed() {
        var inside = GivenReport.finding("RUS", "9.1", "53");
        var text = new HashMap<>(GivenReport.findingWish("FRA", "9.1"));
        text.put("text", cited("As there.[^a]", citation("a", "FINDING", inside)));
        String placed =
                GivenReport.post(FINDINGS, text).statusCode(201).extract().path("id");
        GivenReport.placed(placed);
        GivenReport.adopted();

        var edition = committee().get(FIRST);
        edition.then()
                .body(
                        "parts.find { it.place == '/findings/%s' }.content.text.citations[0].targets".formatted(placed),
                        contains("unpublished"));
        assertThat(edition.asString()).doesNotContain(inside);
    }

    @Test
    void adoptionThatCannotBeChangesNothing() {
        var future = new HashMap<>(ADOPTION);
        future.put("adoptedOn", "2027-03-02");
        command("adopt", future).statusCode(422).body("violations.pointer", contains("/adoptedOn"));
        var nobodyInFavour = new HashMap<>(ADOPTION);
        nobodyInFavour.put("votes", Map.of("inFavour", 0, "against", 2, "abstentions", 1));
        command("adopt", nobodyInFavour).statusCode(422).body("violations.pointer", contains("/votes/inFavour"));
        GivenReport.withdraw(REPORT + "/paragraphs/242").statusCode(204);
        command("adopt", ADOPTION).statusCode(409).body("type", equalTo("/problems/report-not-in-order"));
        secretariat().get(EDITIONS).then().body("items", empty());
    }

    private static Response verify(Map<String, Object> receipt) {
        return committee().body(receipt).post("/receipts/verification");
    }
}
