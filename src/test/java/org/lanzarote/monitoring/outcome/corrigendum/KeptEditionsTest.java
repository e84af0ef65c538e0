package org.lanzarote.monitoring.outcome.corrigendum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.correct;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.issue;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.open;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Drawn;

/** Whatever is corrected, what was sealed before stays. */
@QuarkusTest
class KeptEditionsTest {

    private static final String EDITIONS = REPORT + "/editions";

    @BeforeEach
    void publishedReport() {
        GivenReport.drafted();
        GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
        GivenReport.adopted();
        GivenReport.published();
    }

    /** Random corrections, also such that change nothing; after each edition, all earlier ones are byte for byte the same. */
    @Test
    @Tag("slow") // 1.0 s
    void everyEditionStaysByteForByteTheSame() {
        Drawn.cases(1, lot -> lot, random -> {
            Map<String, String> kept = new HashMap<>();
            Map<String, String> now = new HashMap<>();
            for (int edition = 1; edition <= 4; edition++) {
                for (var path : List.of("", "/receipt", "/sealed")) {
                    var address = EDITIONS + "/" + edition + path;
                    kept.put(address, nobody().get(address).asString());
                }
                open("Correction " + edition);
                List<String> changed = drawnCorrections(random, edition, now);
                issue(edition).statusCode(changed.isEmpty() ? 409 : 204);
                if (changed.isEmpty()) {
                    return;
                }
                kept.forEach((address, bytes) ->
                        assertThat(nobody().get(address).asString()).isEqualTo(bytes));
                nobody().get(EDITIONS + "/" + (edition + 1))
                        .then()
                        .body("places", containsInAnyOrder(changed.toArray()));
            }
        });
    }

    private static List<String> drawnCorrections(RandomGenerator random, int corrigendum, Map<String, String> now) {
        List<String> changed = new ArrayList<>();
        for (var place : List.of(
                "/introduction",
                "/keyFindings",
                "/chapters/IV",
                "/paragraphs/53",
                "/paragraphs/242",
                "/recommendations/II-2")) {
            if (random.nextInt(3) > 0) {
                var words = "Words " + random.nextInt(3);
                correct(corrigendum, place, plain(words)).statusCode(204);
                if (!words.equals(now.put(place, words))) {
                    changed.add(place);
                }
            }
        }
        return changed;
    }
}
