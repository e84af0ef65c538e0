package org.lanzarote.monitoring.inquiry.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.AtOnce;

/** A finding may rest on another, and nothing on itself. */
@QuarkusTest
class EvidenceCircleTest {

    @Test
    void circleIsRefusedWithItsPathAndChangesNothing() {
        GivenReport.drafted();
        var first = found(citation("a", "PARAGRAPH", "53"));
        var second = found(citation("a", "FINDING", first));
        var third = found(citation("a", "FINDING", second));
        var tag = GivenReport.tag(FINDINGS + "/" + first);

        put(FINDINGS + "/" + first, wish(citation("a", "FINDING", third)))
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-circle"))
                .body(
                        "detail",
                        equalTo(
                                "The evidence would rest on itself: finding %s (RUS/9.1) → finding %s (RUS/9.1) → finding %s (RUS/9.1) → finding %s (RUS/9.1)"
                                        .formatted(first, third, second, first)));
        put(FINDINGS + "/" + first, wish(citation("a", "FINDING", first))).statusCode(409);
        var paragraph = new HashMap<>(GivenReport.paragraph(53, "II"));
        paragraph.put("text", cited("See there.[^a]", citation("a", "FINDING", second)));
        put(REPORT + "/paragraphs/53", paragraph)
                .statusCode(409)
                .body(
                        "detail",
                        allOf(
                                containsString(": paragraph 53 → finding " + second),
                                containsString(first + " (RUS/9.1) → paragraph 53")));
        secretariat()
                .header("Accept-Language", "fr")
                .header("If-Match", GivenReport.tag(REPORT + "/paragraphs/53"))
                .body(paragraph)
                .put(REPORT + "/paragraphs/53")
                .then()
                .body(
                        "detail",
                        containsString("La preuve reposerait sur elle-même\u00a0: paragraphe 53 → constat " + second));

        assertThat(GivenReport.tag(FINDINGS + "/" + first)).isEqualTo(tag);
        secretariat().get(FINDINGS + "/" + first).then().body("text.citations.kind", contains("PARAGRAPH"));
        paragraph.put("text", cited("See also.[^a]", citation("a", "PARAGRAPH", "54")));
        put(REPORT + "/paragraphs/53", paragraph).statusCode(204);
        var other = new HashMap<>(GivenReport.paragraph(54, "II"));
        other.put("text", cited("See also.[^a]", citation("a", "PARAGRAPH", "53")));
        put(REPORT + "/paragraphs/54", other).statusCode(409);
        other.put("text", plain("See also [@paragraph:53]."));
        put(REPORT + "/paragraphs/54", other).statusCode(204);
    }

    @Test
    void circleThroughARecommendationIsRefused() {
        GivenReport.drafted();
        var finding = found();
        paragraph(53, "FINDING", finding).statusCode(204);

        put(FINDINGS + "/" + finding, wish(citation("a", "RECOMMENDATION", "II-1")))
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-circle"))
                .body(
                        "detail",
                        equalTo(
                                "The evidence would rest on itself: finding %s (RUS/9.1) → recommendation II-1 → paragraph 53 → finding %s (RUS/9.1)"
                                        .formatted(finding, finding)));
        put(FINDINGS + "/" + finding, wish(citation("a", "RECOMMENDATION", "II-2")))
                .statusCode(204);
        paragraph(53, "RECOMMENDATION", "II-1").statusCode(409);

        var linked = wish(citation("a", "RECOMMENDATION", "IV-3"));
        linked.put("links", List.of(Map.of("kind", "RECOMMENDATION", "target", "IV-3")));
        post(FINDINGS, linked).statusCode(409).body("type", equalTo("/problems/evidence-circle"));

        recommendation("II-1", "II-2").statusCode(204);
        recommendation("II-2", "II-1")
                .statusCode(409)
                .body("detail", containsString("recommendation II-2 → recommendation II-1 → recommendation II-2"));
    }

    private static ValidatableResponse paragraph(int number, String kind, String target) {
        var wish = new HashMap<>(GivenReport.paragraph(number, "II"));
        wish.put("text", cited("See there.[^a]", citation("a", kind, target)));
        return put(REPORT + "/paragraphs/" + number, wish);
    }

    private static ValidatableResponse recommendation(String code, String cited) {
        int paragraph = code.equals("II-1") ? 53 : 54;
        var wish = new HashMap<>(GivenReport.recommendation(code, "II", "REQUEST", paragraph));
        wish.put("text", cited("to act.[^a]", citation("a", "RECOMMENDATION", cited)));
        return put(REPORT + "/recommendations/" + code, wish);
    }

    @Test
    void ofTwoTextsWrittenAtOnceOneIsRefused() throws ExecutionException, InterruptedException {
        GivenRounds.launched("RUS");
        List<Callable<Integer>> requests = IntStream.range(0, 3)
                .boxed()
                .flatMap(pair -> {
                    var one = found();
                    var other = found();
                    return Stream.of(resting(one, other), resting(other, one));
                })
                .toList();

        var statuses = AtOnce.send(requests);

        for (int pair = 0; pair < 3; pair++) {
            assertThat(statuses.subList(2 * pair, 2 * pair + 2)).containsExactlyInAnyOrder(204, 409);
        }
    }

    @Test
    void onlyAFindingOfTheRoundThatStandsIsCited() {
        GivenRounds.launched("RUS");
        var withdrawn = found();
        var resting = found(citation("a", "FINDING", withdrawn));
        var tag = GivenReport.tag(FINDINGS + "/" + resting);
        GivenReport.withdraw(FINDINGS + "/" + withdrawn).statusCode(204);
        assertThat(GivenReport.tag(FINDINGS + "/" + resting))
                .as("of what cites it, and reads otherwise now")
                .isNotEqualTo(tag);
        GivenRounds.launched(3, "RUS");
        String elsewhere = post("/rounds/3/findings", wish()).extract().path("id");

        for (var target : List.of(withdrawn, elsewhere, "9.1", "unpublished")) {
            post(FINDINGS, wish(citation("a", "FINDING", target)))
                    .statusCode(422)
                    .body("violations.pointer", contains("/text/citations/0/targets/0"));
        }
        secretariat().get(FINDINGS + "/" + resting).then().body("text.citations[0].targets", contains("withdrawn"));
    }

    private static Callable<Integer> resting(String finding, String on) {
        var request = secretariat()
                .header("If-Match", GivenReport.tag(FINDINGS + "/" + finding))
                .body(wish(citation("a", "FINDING", on)));
        return () -> request.put(FINDINGS + "/" + finding).statusCode();
    }

    private static String found(Map<?, ?>... citations) {
        return post(FINDINGS, wish(citations)).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> wish(Map<?, ?>... citations) {
        var wish = new HashMap<>(GivenReport.findingWish("RUS", "9.1"));
        wish.put("text", cited(citations.length == 0 ? "It is so." : "It is so.[^a]", citations));
        return wish;
    }
}
