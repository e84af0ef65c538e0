package org.lanzarote.monitoring.factsheets.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.factsheets.edition.GivenFactsheets.FACTSHEETS;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Before the report is published, factsheets are previews. */
@QuarkusTest
class FactsheetPreviewsTest {

    @Test
    void previewsAreListedForThoseWhoSeeTheReport() {
        GivenReport.drafted();

        nobody().get(FACTSHEETS).then().statusCode(404);
        committee()
                .get(FACTSHEETS + "?limit=2")
                .then()
                .body("items.party", contains("FRA", "NOR"))
                .body("items.edition", contains(nullValue(), nullValue()))
                .body("items.name.fr", contains("France", "Norvège"))
                .body("next", notNullValue());
        assertThat(committee().get(FACTSHEETS + ".csv?lang=FR").asString())
                .startsWith("\ufeff\"Partie\",\"Nom\",")
                .contains("\"NOR\",\"Norvège\",");
        committee().get(FACTSHEETS + "?differs=true").then().body("items", empty());
    }

    @Test
    @Tag("slow") // 0.4 s
    void previewThatIsStaleIsListedAsItsPageSays() {
        GivenReport.drafted();
        GivenReplies.published("FRA");
        GivenReport.placed(GivenEvidence.finding("FRA", "The answer to 12"));
        previews("?stale=true").body("items", empty());
        GivenReplies.supplemented("FRA", "12", "Other words.");
        GivenReplies.publish("FRA");

        committee().get(FACTSHEETS + "/FRA").then().body("stale", equalTo(true));
        previews("")
                .body("items.party", contains("FRA", "NOR", "RUS"))
                .body("items.stale", contains(true, false, false));
        previews("?stale=true").body("items.party", contains("FRA"));
        previews("?stale=false&limit=1").body("items.party", contains("NOR")).body("next", notNullValue());
        assertThat(committee().get(FACTSHEETS + ".csv?stale=true").asString())
                .contains("\"FRA\",\"France\",")
                .doesNotContain("\"NOR\"");
    }

    private static ValidatableResponse previews(String query) {
        return committee().get(FACTSHEETS + query).then().statusCode(200);
    }

    @Test
    void previewSaysInEachFormThatItIsADraftAndAsOfWhen() {
        GivenReport.drafted();

        committee()
                .accept("text/html")
                .get(FACTSHEETS + "/RUS")
                .then()
                .body(containsString("<p class=\"since\">Draft: the report is not public.</p>"))
                .body(containsString("<dt>Edition</dt><dd>none: a draft</dd>"))
                .body(containsString("<dt>As of</dt><dd>1 March 2027, 12:00:00 UTC</dd>"));
        committee()
                .get(FACTSHEETS + "/RUS.md?lang=FR")
                .then()
                .body(containsString("**Projet\u00a0: le rapport n’est pas public.**"))
                .body(containsString("aucune\u00a0: un projet"))
                .body(containsString(" mars 2027"));
    }
}
