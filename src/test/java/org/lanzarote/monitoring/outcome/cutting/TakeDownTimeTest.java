package org.lanzarote.monitoring.outcome.cutting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.replies.publication.GivenTakeDowns;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What is taken down everywhere is gone at once, however many editions there are. */
@QuarkusTest
@Tag("slow")
class TakeDownTimeTest {

    private static final String STYLE = "/rounds/2/document-style";
    private static final String SAID = "An invented campaign for pupils uses short films";

    @Test
    void editionsOfAllFactsheetsAreLookedThroughAtOnce() {
        GivenDemonstration.loaded();
        secretariat()
                .header("If-Match", tag(STYLE))
                .body(Map.of(
                        "headings", Map.of("practice", both(SAID), "practices", both(SAID), "nothing", both(SAID))))
                .put(STYLE)
                .then()
                .statusCode(204);
        List<String> published = secretariat()
                .header("If-Match", tag(REPORT))
                .body(Map.of("parties", List.of(), "note", "Edited"))
                .post(REPORT + "/publish-factsheets")
                .path("published");
        assertThat(published).hasSizeGreaterThan(40);
        secretariat()
                .header("If-Match", GivenReplies.recordTag("FRA"))
                .body(Map.of(
                        "withheld",
                        List.of(GivenTakeDowns.passage("1.1", SAID, "personal data")),
                        "everywhere",
                        true,
                        "reason",
                        "A test"))
                .post("/rounds/2/replies/FRA/take-down")
                .then()
                .statusCode(204)
                .time(lessThan(5L), SECONDS);
        assertThat(nobody().get("/rounds/2/factsheets/FRA").asString()).doesNotContain(SAID);
    }

    private static Map<String, String> both(String words) {
        return Map.of("en", words, "fr", words);
    }
}
