package org.lanzarote.monitoring.outcome.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.confirmed;
import static org.lanzarote.monitoring.outcome.translation.GivenTranslations.saved;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** What is translated after the adoption is in the editions that come after it. */
@QuarkusTest
class LaterTranslationTest {

    private static final String SEALED =
            "parts.find { it.place == '/paragraphs/%d' }.content.translation?.text?.markdown";

    @Test
    @Tag("slow") // 0.5 s
    void laterEditionTakesWhatWasConfirmedSinceAndLosesNothing() {
        GivenReport.drafted();
        confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        GivenReport.adopted();
        GivenReport.published();
        confirmed("paragraphs/54", "Ce que dit le paragraphe 54.");
        GivenCorrigenda.open("A slip");
        GivenCorrigenda.correct(1, "/recommendations/II-1", plain("to do it otherwise"))
                .statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);

        nobody().get(REPORT + "/editions/2")
                .then()
                .body("places", contains("/recommendations/II-1"))
                .body(SEALED.formatted(53), equalTo("Ce que dit le paragraphe 53."))
                .body(SEALED.formatted(54), equalTo("Ce que dit le paragraphe 54."));
        nobody().get(REPORT + "/editions/1").then().body(SEALED.formatted(54), nullValue());
        var now = nobody().get(REPORT + "/document?lang=FR").jsonPath().getList("chapters");
        assertThat(nobody().get(REPORT + "/editions/2/document?lang=FR")
                        .jsonPath()
                        .getList("chapters"))
                .isEqualTo(now);
        saved("paragraphs/53", "Un projet.");
        GivenCorrigenda.open("Another slip");
        GivenCorrigenda.correct(2, "/recommendations/II-1", plain("to do it so"))
                .statusCode(204);
        GivenCorrigenda.issue(2).statusCode(204);
        nobody().get(REPORT + "/editions/3")
                .then()
                .body(SEALED.formatted(53), equalTo("Ce que dit le paragraphe 53."))
                .body(SEALED.formatted(54), equalTo("Ce que dit le paragraphe 54."));
    }
}
