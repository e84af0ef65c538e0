package org.lanzarote.monitoring.outcome.corrigendum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.CORRIGENDA;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.command;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.correct;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.issue;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.open;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A corrigendum publishes no citation of what the public cannot read, unless it says why. */
@QuarkusTest
class ReadableCorrigendumTest {

    private static final String WHY = "The Party asked for time";

    @Test
    @Tag("slow") // 0.8 s
    void whatAPlaceNewlyCitesIsReadByThePublicOrExplained() {
        GivenReport.drafted();
        GivenReplies.submitted("RUS");
        GivenReport.adopted();
        GivenReport.published();
        var before = readings();
        open("A source was missing");
        correct(1, "/keyFindings", citing("What holds.")).statusCode(204);
        correct(1, "/paragraphs/53", citing("As it says.")).statusCode(204);

        issue(1).statusCode(409)
                .body("type", equalTo("/problems/report-not-readable"))
                .body("violations.code", contains("NOT_PUBLIC", "NOT_PUBLIC"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                endsWith("/keyFindings/citations/0/targets/0"),
                                equalTo("/paragraphs/53/text/citations/0/targets/0")));
        assertThat(readings()).isEqualTo(before);
        secretariat().get(CORRIGENDA + "/1").then().body("status", equalTo("OPEN"));
        issueBecause(1, " ").statusCode(409);
        issueBecause(1, WHY).statusCode(204);
        nobody().get(REPORT).then().body("notPublicBecause", equalTo(WHY)).body("edition", equalTo(2));

        open("The same source in other words");
        correct(2, "/paragraphs/53", citing("As it says now.")).statusCode(204);
        issue(2).statusCode(204);
        open("The same source elsewhere");
        correct(3, "/paragraphs/54", citing("As it says.")).statusCode(204);
        issue(3).statusCode(409).body("violations.pointer", contains("/paragraphs/54/text/citations/0/targets/0"));
        GivenReplies.publish("RUS");
        issueBecause(3, "Needed no more").statusCode(204);
        nobody().get(REPORT).then().body("notPublicBecause", equalTo(WHY));
        nobody().get(REPORT + "/paragraphs/54").then().body("sources[0].published", equalTo(true));
    }

    private static ValidatableResponse issueBecause(int corrigendum, String because) {
        return command(corrigendum, "issue", Map.of("notPublicBecause", because));
    }

    private static Map<String, Object> citing(String words) {
        return cited(words + "[^a]", citation("a", "ANSWER", "RUS/9.1@1"));
    }

    private static List<String> readings() {
        return List.of(REPORT, REPORT + "/paragraphs", REPORT + "/editions", REPORT + "/package").stream()
                .map(path -> nobody().get(path).asString())
                .toList();
    }
}
