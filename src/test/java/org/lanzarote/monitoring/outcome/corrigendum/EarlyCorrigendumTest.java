package org.lanzarote.monitoring.outcome.corrigendum;

import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda.CORRIGENDA;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** What is not public yet is not corrected: a draft is revised. */
@QuarkusTest
class EarlyCorrigendumTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void reportThatIsNotPublicHasNoCorrigendum() {
        for (var status : List.of("DRAFT", "ADOPTED")) {
            secretariat().get(REPORT).then().body("status", equalTo(status));
            secretariat()
                    .body(Map.of("reason", "Early"))
                    .post(CORRIGENDA)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/report-not-published"));
            if (status.equals("DRAFT")) {
                GivenReport.adopted();
            }
        }
    }
}
