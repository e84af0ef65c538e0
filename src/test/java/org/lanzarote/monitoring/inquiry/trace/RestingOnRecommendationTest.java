package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A finding rests on the recommendation that a footnote of it cites, and a recommendation on the findings linked to it. */
@QuarkusTest
class RestingOnRecommendationTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
    }

    @Test
    void findingIsStaleWithTheRecommendationThatItCites() {
        var recommendation = new HashMap<>(GivenReport.recommendation("II-2", "II", "INVITE"));
        recommendation.put("text", cited("to go on.[^a]", citation("a", "ANSWER", "RUS/12@1")));
        GivenReport.put(REPORT + "/recommendations/II-2", recommendation).statusCode(204);
        var citing = found(citation("a", "RECOMMENDATION", "II-2"));
        var inference = found(citation("a", "FINDING", citing));
        var linked = linked("II-2");
        stale(FINDINGS).body("items", empty());

        GivenReplies.supplemented("RUS", "12", "The register is no more.");

        stale(FINDINGS)
                .body("items.id", contains(citing, inference))
                .body("items[0].staleBecause.cause", contains("RESTS_ON_STALE"))
                .body("items[0].staleBecause.kind", contains("RECOMMENDATION"))
                .body("items[0].staleBecause.key", contains("II-2"));
        stale(REPORT + "/recommendations").body("items.code", contains("II-2"));
        secretariat()
                .get(REPORT + "/validation")
                .then()
                .body("remarks.findAll { it.rule == 'STALE' }.key", hasItems("II-2", citing, inference));
        assertThat(told(FINDINGS + "/" + citing))
                .contains(
                        "EVIDENCE 1 RECOMMENDATION II-2",
                        "EVIDENCE 2 ANSWER RUS/12@1",
                        "EVIDENCE 2 FINDING " + linked,
                        "USE 1 FINDING " + inference);
        assertThat(told(REPORT + "/recommendations/II-2"))
                .contains("EVIDENCE 1 FINDING " + linked, "USE 1 FINDING " + citing);
    }

    @Test
    void recommendationIsStaleWithTheFindingThatIsLinkedToItAndNotWithOneThatCitesIt() {
        found(citation("a", "RECOMMENDATION", "II-2"), citation("b", "ANSWER", "RUS/12@1"));
        GivenReplies.supplemented("RUS", "12", "The register is no more.");
        stale(REPORT + "/recommendations").body("items", empty());
        everyPartysList().body("items.findAll { it.stale }", empty());

        var resting = found(citation("a", "RECOMMENDATION", "II-1"));
        paragraphRestsOnWhatIsGone();

        stale(REPORT + "/recommendations").body("items.code", contains("II-2"));
        everyPartysList()
                .body("items.findAll { it.stale }.code", contains("II-2"))
                .body("items.find { it.stale }.staleBecause.kind", contains("PARAGRAPH"));
        var linked = linked("IV-3", citation("a", "FINDING", resting), citation("b", "RECOMMENDATION", "II-2"));
        stale(REPORT + "/recommendations").body("items.code", containsInAnyOrder("II-2", "IV-3"));
        secretariat()
                .get("/parties/NOR/recommendations")
                .then()
                .body("items.find { it.code == 'IV-3' }.staleBecause.key", contains(linked));
    }

    /** Paragraph 54 supports II-2. */
    private static void paragraphRestsOnWhatIsGone() {
        var paragraph = new HashMap<>(GivenReport.paragraph(54, "II"));
        paragraph.put("text", cited("They say so.[^a]", citation("a", "ANSWER", "RUS/12@1")));
        GivenReport.put(REPORT + "/paragraphs/54", paragraph).statusCode(204);
    }

    private static ValidatableResponse everyPartysList() {
        return secretariat().get("/parties/RUS/recommendations").then().statusCode(200);
    }

    private static String found(Map<?, ?>... citations) {
        return post(FINDINGS, wish(citations)).statusCode(201).extract().path("id");
    }

    private static String linked(String code, Map<?, ?>... citations) {
        var wish = wish(citations);
        wish.put("links", List.of(Map.of("kind", "RECOMMENDATION", "target", code)));
        return post(FINDINGS, wish).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> wish(Map<?, ?>... citations) {
        var wish = new HashMap<>(findingWish("RUS", "9.1"));
        var markdown = new StringBuilder("It is so.");
        for (var citation : citations) {
            markdown.append("[^").append(citation.get("mark")).append(']');
        }
        wish.put("text", cited(markdown.toString(), citations));
        return wish;
    }

    private static ValidatableResponse stale(String list) {
        return secretariat().get(list + "?stale=true").then().statusCode(200);
    }

    private static List<String> told(String path) {
        return Traced.by(secretariat(), path + "/trace").told();
    }
}
