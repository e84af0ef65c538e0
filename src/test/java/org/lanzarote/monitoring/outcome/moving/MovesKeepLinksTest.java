package org.lanzarote.monitoring.outcome.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Drawn;

/** Whatever moves, comes, goes or is merged in a draft, and is corrected later: what is linked stays so, and editions stay. */
@QuarkusTest
class MovesKeepLinksTest {

    private static final int STEPS = 40;
    private static final int CORRIGENDA = 3;

    @Test
    @Tag("slow") // forty moves, and all links after each
    void everyLinkByIdHoldsAndEachEditionStaysByteForByte() {
        GivenReport.drafted();
        GivenRounds.launched(3, "RUS", "FRA", "NOR");
        post("/rounds/3/report/package", secretariat().get(REPORT + "/package").asString())
                .statusCode(201);
        secretariat()
                .header("If-Match", GivenReport.tag("/rounds/3/report"))
                .body(Map.of("decision", "Decision of a test", "adoptedOn", "2027-02-28"))
                .post("/rounds/3/report/adopt")
                .then()
                .statusCode(204);
        var sealed = secretariat().get("/rounds/3/report/editions/1").asByteArray();
        Drawn.cases(1, random -> random.doubles(STEPS * 3L).boxed().toList(), drawn -> {
            var walk = new ReportWalk();
            for (int i = 0; i < STEPS; i++) {
                walk.step(drawn.get(3 * i), drawn.get(3 * i + 1), drawn.get(3 * i + 2));
            }
            walk.mended();
            GivenReport.adopted();
            GivenReport.published();
            Map<String, byte[]> editions = new HashMap<>();
            for (int number = 1; number <= CORRIGENDA; number++) {
                var edition = REPORT + "/editions/" + number;
                editions.put(edition, nobody().get(edition).asByteArray());
                walk.correct(number, drawn.get(number));
                editions.forEach((address, bytes) ->
                        assertThat(nobody().get(address).asByteArray()).isEqualTo(bytes));
            }
        });
        assertThat(secretariat().get("/rounds/3/report/editions/1").asByteArray())
                .isEqualTo(sealed);
    }
}
