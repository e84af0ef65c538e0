package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.factsheets.edition.GivenFactsheets;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** The chain of an edition tells what became of its sentence in the factsheets, though its record stands on. */
@QuarkusTest
class LeftSentenceTraceTest {

    private static final String RUSSIA = "/rounds/2/factsheets/RUS";
    private static final String CITED = REPORT + "/paragraphs/53/trace";
    private static final Map<String, Integer> NOTES = Map.of("FINDING", 1, "PRACTICE", 2);

    private String finding = "";
    private String practice = "";

    @BeforeEach
    void published() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenReplies.published("RUS");
            String made = GivenReport.finding("RUS", "9.1", "53");
            GivenReport.placed(made);
            finding = FINDINGS + "/" + made;
            practice = REPORT + "/practices/"
                    + GivenReport.post(REPORT + "/practices", GivenReport.notedPractice("RUS"))
                            .statusCode(201)
                            .extract()
                            .path("id");
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    @Test
    void whatTheDraftTakesOutIsToldSo() {
        takeOut();

        NOTES.forEach((kind, note) -> {
            var address = RUSSIA + "/footnotes/" + note + "/trace";
            assertThat(Traced.by(committee(), address).states(kind)).containsExactly("PUBLISHED WITHDRAWN");
            assertThat(Traced.by(nobody(), address).states(kind)).containsExactly("PUBLISHED ");
        });
    }

    @Test
    @Tag("slow") // 0.5 s
    void chainThatPassesWhatTheDraftTakesOutStillLeadsToItsFactsheet() {
        var before = Traced.by(committee(), CITED).told();
        takeOut();

        var traced = Traced.by(committee(), CITED);
        assertThat(traced.told()).isEqualTo(before).contains("USE 2 FACTSHEET RUS", "USE 1 FOOTNOTE RUS/2");
        NOTES.keySet().forEach(kind -> {
            assertThat(traced.states(kind)).containsExactly("PUBLISHED WITHDRAWN");
            assertThat(Traced.by(nobody(), CITED).states(kind)).containsExactly("PUBLISHED ");
        });
        assertThat(Traced.by(committee(), CITED + "?words=DRAFT").told())
                .contains("USE 2 FACTSHEET RUS@draft")
                .noneMatch(line -> line.contains("FOOTNOTE"));
    }

    @Test
    @Tag("slow") // 0.7 s
    void whatFactsheetsHaveNoMoreIsWithdrawnInTheEditionThatHasIt() {
        takeOut();
        GivenFactsheets.published();
        String second = nobody().get(RUSSIA).path("edition.publishedAt");

        for (var asking : List.of(nobody(), committee())) {
            NOTES.forEach((kind, note) -> {
                var traced = Traced.by(asking, RUSSIA + "/editions/1/footnotes/" + note + "/trace");
                assertThat(traced.states(kind)).containsExactly("WITHDRAWN ");
                assertThat(traced.since(kind)).isEqualTo(second);
                assertThat(traced.first(kind).has("address")).isFalse();
                assertThat(Traced.by(asking, traced.trace(kind)).states(kind)).containsExactly("PUBLISHED ");
            });
        }
    }

    @Test
    void practiceThatACorrigendumTakesOutIsWithdrawnInTheNewestEditionToo() {
        takeOut();
        GivenCorrigenda.open("A figure was wrong");
        GivenCorrigenda.correct(1, "/paragraphs/53", GivenReport.plain("Otherwise."))
                .statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
        String corrected = nobody().get(REPORT + "/editions").path("items[0].sealedAt");

        for (var asking : List.of(nobody(), committee())) {
            for (var footnote : List.of(RUSSIA + "/footnotes/2/trace", RUSSIA + "/editions/1/footnotes/2/trace")) {
                var traced = Traced.by(asking, footnote);
                assertThat(traced.states("PRACTICE")).containsExactly("WITHDRAWN ");
                assertThat(traced.since("PRACTICE")).isEqualTo(corrected);
            }
        }
    }

    private void takeOut() {
        GivenReport.withdraw(finding + "/observation", tag(finding)).statusCode(204);
        GivenReport.withdraw(practice).statusCode(204);
    }
}
