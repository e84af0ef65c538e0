package org.lanzarote.monitoring.outcome.factsheettext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.factsheettext.GivenLiving.factsheet;
import static org.lanzarote.monitoring.outcome.factsheettext.GivenLiving.sealed;
import static org.lanzarote.monitoring.outcome.factsheettext.GivenLiving.words;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.made;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.TestClock;

/** Practices and key findings go on in factsheets, and the report prints those that were adopted. */
@QuarkusTest
class PrintedTwiceTest {

    private static final String PRACTICES = REPORT + "/practices";
    private static final String KEY_FINDINGS = REPORT + "/factsheet-texts/key-findings";

    private String practice = "";
    private List<String> published = List.of();

    @BeforeEach
    void publishedReport() {
        Moment.begin(this, () -> {
            GivenLiving.published();
            practice = GivenLiving.practice();
            published = sealed();
        });
    }

    @Test
    @Tag("slow") // 0.8 s
    void practiceGoesOnInFactsheetsAndTheReportPrintsTheOneThatWasAdopted() {
        var adopted = PRACTICES + "/" + practice;
        put(adopted, GivenReport.practice("FRA")).statusCode(409).body("type", equalTo("/problems/report-adopted"));
        var wish = words(GivenReport.practice("RUS"), "{party} trains judges and police.");
        wish.put("continues", practice);
        var next = made(PRACTICES, wish);
        post(PRACTICES, wish).statusCode(422).body("violations.pointer", contains("/continues"));

        committee().get(adopted).then().body("printing", equalTo("REPORT"));
        committee()
                .get(PRACTICES + "/" + next)
                .then()
                .body("printing", equalTo("FACTSHEETS"))
                .body("continues", equalTo(practice));
        GivenFactsheets.published();
        practicesAre("RUS", "The Russian Federation trains judges and police.");
        withdraw(adopted).statusCode(409);
        put(PRACTICES + "/" + next, words(GivenReport.practice("RUS"), "{party} trains all."))
                .statusCode(204);
        GivenFactsheets.published();
        practicesAre("RUS", "The Russian Federation trains all.");
        committee()
                .get(PRACTICES + "/" + next + "/revisions")
                .then()
                .body("changed", contains(List.of(), List.of("text")));
        GivenCorrigenda.open("A word was wrong");
        GivenCorrigenda.correct(1, "/practices/" + next, plain("No.")).statusCode(422);
        GivenCorrigenda.correct(1, "/practices/" + practice, plain("{party} trains its judges."))
                .statusCode(204);
        assertThat(sealed()).isEqualTo(published);
        GivenCorrigenda.issue(1).statusCode(204);
        practicesAre("RUS", "The Russian Federation trains all.");
        nobody().get(REPORT + "/document")
                .then()
                .body("chapters.practices.flatten().text", contains("The Russian Federation trains its judges."));
        withdraw(PRACTICES + "/" + next).statusCode(204);
        GivenFactsheets.published();
        practicesAre("RUS");
    }

    @Test
    @Tag("slow") // 0.7 s
    void practiceLeavesTheFactsheetsWithAReason() {
        made(PRACTICES, GivenReport.practice("NOR"));
        GivenFactsheets.published();
        practicesAre("NOR", "Norway trains judges.");
        withdraw(PRACTICES + "/" + practice).statusCode(204);
        GivenFactsheets.published();
        practicesAre("RUS");
        nobody().get(PRACTICES + "/" + practice).then().body("printing", equalTo("REPORT"));
        committee()
                .get(REPORT + "/withdrawn-parts")
                .then()
                .body("items.kind", contains("FACTSHEET_PRACTICE"))
                .body("items.key", contains(practice));
        assertThat(sealed()).isEqualTo(published);
    }

    @Test
    @Tag("slow") // 0.4 s
    void keyFindingsOfTheFactsheetsHaveAHistoryOfTheirOwn() {
        nobody().get(KEY_FINDINGS)
                .then()
                .body("own", equalTo(false))
                .body("text.markdown", equalTo("What holds for all."));
        committee().get(KEY_FINDINGS + "/revisions").then().statusCode(404);
        var read = tag(KEY_FINDINGS);
        put(KEY_FINDINGS, Map.of("text", cited("What holds now.[^a]", citation("a", "PARAGRAPH", "53"))))
                .statusCode(204);
        secretariat()
                .header("If-Match", read)
                .body(Map.of("text", plain("Unseen.")))
                .put(KEY_FINDINGS)
                .then()
                .statusCode(412);
        put(KEY_FINDINGS, Map.of("text", plain("What holds now for {figure:parties}.")))
                .statusCode(204);

        GivenFactsheets.published();
        for (var party : List.of("RUS", "NOR")) {
            factsheet(party)
                    .body("chapters[0].keyFindings", equalTo("What holds now for 3."))
                    .body("lastUpdate", equalTo(TestClock.NOW.toString()));
        }
        committee()
                .get(KEY_FINDINGS + "/revisions")
                .then()
                .body("number", contains(1, 2))
                .body("author", contains("secretariat", "secretariat"));
        GivenTranslations.confirmed("factsheet-texts/key-findings", "Ce qui vaut pour {figure:parties}.");
        GivenFactsheets.published();
        nobody().get("/rounds/2/factsheets/RUS?lang=FR")
                .then()
                .body("chapters[0].keyFindings", equalTo("Ce qui vaut pour 3."))
                .body("chapters[0].keyFindingsWrittenIn", nullValue());
        assertThat(sealed()).isEqualTo(published);

        withdraw(KEY_FINDINGS).statusCode(204);
        withdraw(KEY_FINDINGS).statusCode(404);
        GivenFactsheets.published();
        factsheet("RUS").body("chapters[0].keyFindings", equalTo("What holds for all."));
        committee().get(REPORT + "/withdrawn-parts").then().body("items.kind", contains("FACTSHEET_TEXT"));
        put(KEY_FINDINGS, Map.of("text", plain("Once more."))).statusCode(204);
        committee().get(KEY_FINDINGS + "/revisions").then().body("number", contains(1, 2, 3));
    }

    private static void practicesAre(String party, String... texts) {
        factsheet(party).body("chapters.practices.flatten().text", texts.length == 0 ? empty() : contains(texts));
    }
}
