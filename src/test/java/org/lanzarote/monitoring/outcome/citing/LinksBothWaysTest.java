package org.lanzarote.monitoring.outcome.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What is linked is found from both sides. */
@QuarkusTest
class LinksBothWaysTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    private static final String CITATIONS = "/rounds/2/replies/RUS/answers/9.1/citations";

    @Test
    void recommendationNamesEveryFindingThatNamesIt() {
        var based = finding("RUS", "9.1", "53");
        var wish = new HashMap<>(findingWish("RUS", "9.1", "242"));
        wish.put("links", List.of(Map.of("kind", "RECOMMENDATION", "target", "II-1")));
        String linked = post(FINDINGS, wish).statusCode(201).extract().path("id");
        String statement = post(REPORT + "/statements", GivenReport.statement("RUS"))
                .extract()
                .path("id");

        List<Map<String, ?>> findings = secretariat().get(FINDINGS).path("items");
        List<Map<String, ?>> recommendations =
                secretariat().get(REPORT + "/recommendations").path("items");
        for (var recommendation : recommendations) {
            assertThat((List<?>) recommendation.get("findings"))
                    .as("findings of " + recommendation.get("code"))
                    .isEqualTo(findings.stream()
                            .filter(one -> String.valueOf(one.get("recommendations"))
                                    .contains(String.valueOf(recommendation.get("code"))))
                            .map(one -> one.get("id"))
                            .toList());
        }
        get(REPORT + "/recommendations/II-1")
                .body("findings", contains(based, linked))
                .body("statements", contains(statement));
        get(REPORT + "/recommendations/II-2").body("statements", empty());
    }

    @Test
    void paragraphNamesTheStatementsThatCiteIt() {
        var wish = new HashMap<>(GivenReport.statement("RUS"));
        wish.put(
                "text",
                cited("to act.[^a][^b]", citation("a", "RECOMMENDATION", "II-1"), citation("b", "PARAGRAPH", "54")));
        String id = post(REPORT + "/statements", wish).statusCode(201).extract().path("id");

        get(REPORT + "/paragraphs/54").body("statements", contains(id));
        get(REPORT + "/paragraphs/53").body("statements", empty());
        get(REPORT + "/statements/" + id).body("paragraphs", contains(54)).body("codes", contains("II-1"));
    }

    @Test
    void answerLeadsToWhatCitesIt() {
        GivenReplies.published("RUS");
        var wish = new HashMap<>(findingWish("RUS", "9.1"));
        wish.put("text", cited("It says so.[^a]", citation("a", "ANSWER", "RUS/9.1@1")));
        String id = post(FINDINGS, wish).statusCode(201).extract().path("id");

        get(CITATIONS)
                .body("kind", contains("FINDING"))
                .body("key", contains(id))
                .body("submission", contains(1))
                .body("submittedAt", contains("2027-03-01T12:00:00Z"))
                .body("link", contains("/rounds/2/replies/RUS/submissions/1/answers/9.1"));
        get(CITATIONS.replace("9.1", "12")).body("", empty());
        nobody().get(CITATIONS).then().body("", empty());
        nobody().get(CITATIONS.replace("9.1", "99")).then().statusCode(404);
        nobody().get(CITATIONS.replace("RUS", "GBR")).then().statusCode(404);
        GivenReport.placed(id);
        GivenReport.adopted();
        GivenReport.published();
        focalPoint("RUS").get(CITATIONS).then().body("key", contains(id));
    }

    @Test
    void answersThatEditionAndDraftCiteAreEachListedWithTheirTruth() {
        var citations = CITATIONS.replace("9.1", "12");
        GivenReplies.published("RUS");
        var wish = new HashMap<>(findingWish("RUS", "9.1"));
        wish.put("text", cited("It says so.[^a]", citation("a", "ANSWER", "RUS/12@1")));
        String id = post(FINDINGS, wish).statusCode(201).extract().path("id");
        GivenReport.placed(id);
        GivenReport.adopted();
        GivenReport.published();
        GivenReplies.supplemented("RUS", "12", "Other words.");
        GivenReplies.publish("RUS");

        wish.put("text", cited("It says so now.[^a]", citation("a", "ANSWER", "RUS/12@2")));
        GivenReport.put(FINDINGS + "/" + id, wish).statusCode(204);

        get(citations)
                .body("key", contains(id, id))
                .body("submission", contains(1, 2))
                .body("published", contains(true, false));
        nobody().get(citations).then().body("submission", contains(1)).body("published", contains(true));
    }

    private static ValidatableResponse get(String path) {
        return secretariat().get(path).then().statusCode(200);
    }
}
