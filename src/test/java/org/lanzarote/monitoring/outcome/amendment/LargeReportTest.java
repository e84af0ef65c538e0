package org.lanzarote.monitoring.outcome.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.AMENDMENTS;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.FRANCE;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.NORWAY;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.closed;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.wish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.QuickRequest;

/** A report of 1,000 paragraphs and 200 recommendations with 500 amendments, from its package to its second edition. */
@QuarkusTest
@Tag("slow") // a thousand requests
class LargeReportTest {

    private static final int PARAGRAPHS = 1_000;
    private static final int RECOMMENDATIONS = 200;
    private static final int AMENDED = 400;

    @Test
    void fiveHundredAmendmentsAreWorkedThrough() {
        GivenRounds.launched("FRA", "NOR");
        GivenReport.post("/rounds/2/report/package", reportPackage()).statusCode(201);
        GivenAmendments.tabled();
        for (int number = 1; number <= AMENDED; number++) {
            propose(
                    number % 2 == 0 ? FRANCE : NORWAY,
                    "/paragraphs/" + number,
                    text(number).replace("silent", "mute"));
        }
        for (int number = 1; number <= 100; number++) {
            propose(FRANCE, "/recommendations/II-" + number, "to do at once what stands under " + number);
        }
        closed();
        for (int number = 1; number <= AMENDED + 100; number++) {
            decide(number);
        }
        timed(
                "Merged " + (AMENDED + 100) + " amendments",
                () -> secretariat()
                        .header("If-Match", GivenReport.tag(GivenReport.REPORT))
                        .post(REPORT + "/merge-amendments")
                        .then()
                        .statusCode(204));

        secretariat().get(AMENDMENTS + "?merged=false").then().body("items.size()", equalTo(0));
        secretariat()
                .get(GivenReport.REPORT + "/paragraphs/" + AMENDED)
                .then()
                .body("text.markdown", equalTo(text(AMENDED).replace("silent", "mute")));
        secretariat()
                .get(GivenReport.REPORT + "/recommendations/II-100")
                .then()
                .body("text.markdown", equalTo("to do at once what stands under 100"));
        secretariat().get(GivenReport.REPORT + "/validation").then().body("adoptable", equalTo(true));
        adoptedPublishedAndCorrected();
        for (var type : List.of("application/json", "text/html", "application/akn+xml", "text/markdown")) {
            timed(
                    "Printed as " + type,
                    () -> nobody().accept(type)
                            .get(REPORT + "/document")
                            .then()
                            .statusCode(200)
                            .body(containsString("Said otherwise.")));
        }
        nobody().get(REPORT + "/editions/1/paragraphs/1").then().body("content.text.markdown", not("Said otherwise."));
    }

    private static void adoptedPublishedAndCorrected() {
        timed("Adopted", GivenReport::adopted);
        timed("Published", GivenReport::published);
        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(1, "/paragraphs/1", GivenReport.plain("Said otherwise."))
                .statusCode(204);
        timed("Corrected", () -> GivenCorrigenda.issue(1).statusCode(204));
        nobody().get(REPORT + "/editions/2/diff?from=1").then().body("places.place", contains("/paragraphs/1"));
    }

    private static void timed(String what, Runnable step) {
        long start = System.nanoTime();
        step.run();
        Log.infof("%s in %d ms", what, (System.nanoTime() - start) / 1_000_000);
    }

    private static void propose(String delegation, String place, String wording) {
        var answer = QuickRequest.to(operation("proposeAmendment"), Map.of("round", "2", "draft", "1"))
                .by(delegation)
                .body(wish(place, wording))
                .send();
        assertThat(answer.status()).isEqualTo(201);
    }

    private static void decide(int number) {
        var answer = QuickRequest.to(
                        operation("decideAmendment"), Map.of("round", "2", "amendment", Integer.toString(number)))
                .by("secretariat")
                .header("If-Match", "\"0.0\"")
                .body(Map.of("disposition", "ACCEPTED", "because", "So it was agreed"))
                .send();
        assertThat(answer.status()).isEqualTo(204);
    }

    private static ApiDocument.Operation operation(String id) {
        return ApiDocument.read().operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> reportPackage() {
        Map<String, Object> whole = new HashMap<>(GivenReport.report());
        whole.put("chapters", List.of(GivenReport.chapter("II")));
        whole.put(
                "paragraphs",
                IntStream.rangeClosed(1, PARAGRAPHS)
                        .mapToObj(number ->
                                Map.of("number", number, "chapter", "II", "text", GivenReport.plain(text(number))))
                        .toList());
        whole.put(
                "recommendations",
                IntStream.rangeClosed(1, RECOMMENDATIONS)
                        .mapToObj(number -> GivenReport.recommendation("II-" + number, "II", "INVITE", number))
                        .toList());
        for (var part : List.of("findings", "statements", "practices")) {
            whole.put(part, List.of());
        }
        return whole;
    }

    private static String text(int number) {
        return "On the matter of paragraph " + number
                + " the law of some Parties is silent, and of others it is not applied.";
    }
}
