package org.lanzarote.monitoring.outcome.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.command;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.paragraph;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** A tag tells of all that its verbs decide on. */
@QuarkusTest
class ReportTagTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    private static final Map<String, Object> SWAP = Map.of(
            "paragraphs",
            List.of(Map.of("from", 53, "to", 54), Map.of("from", 54, "to", 53)),
            "recommendations",
            List.of(Map.of("from", "II-1", "to", "II-5")));

    @Test
    void sameRenumberingIsNotDoneTwiceWithOneTag() {
        var tag = tag(REPORT);

        renumber(tag, 204);
        renumber(tag, 412);
    }

    @Test
    void whatCitesARenumberedThingGetsANewTag() {
        post(REPORT + "/paragraphs", citing(60, "PARAGRAPH", "53")).statusCode(201);
        post(REPORT + "/paragraphs", citing(61, "PARAGRAPH", "242")).statusCode(201);
        String statement = post(REPORT + "/statements", GivenReport.statement("RUS"))
                .statusCode(201)
                .extract()
                .path("id");
        var moved = List.of(
                FINDINGS + "/" + finding("RUS", "9.1", "53"),
                REPORT + "/paragraphs/60",
                REPORT + "/recommendations/II-2",
                REPORT + "/statements/" + statement);
        var before = moved.stream().map(GivenReport::tag).toList();
        var other = tag(REPORT + "/paragraphs/61");

        renumber(tag(REPORT), 204);

        for (int i = 0; i < moved.size(); i++) {
            assertThat(tag(moved.get(i))).as(moved.get(i)).isNotEqualTo(before.get(i));
        }
        assertThat(tag(REPORT + "/paragraphs/61")).isEqualTo(other);
        secretariat()
                .header("If-Match", before.get(0))
                .body(findingWish("RUS", "9.1", "53"))
                .put(moved.get(0))
                .then()
                .statusCode(412);
    }

    @Test
    void tagOfANumberIsOfTheParagraphThatHasIt() {
        put(REPORT + "/paragraphs/53", paragraph(53, "II")).statusCode(204);
        var stale = tag(REPORT + "/paragraphs/53");

        renumber(tag(REPORT), 204);

        assertThat(List.of(tag(REPORT + "/paragraphs/53"), tag(REPORT + "/paragraphs/54")))
                .doesNotContain(stale);
    }

    @Test
    void nobodyAdoptsWhatHeHasNotSeen() {
        var finding = finding("RUS", "9.1", "53");
        List<Runnable> edits = List.of(
                () -> post(REPORT + "/paragraphs", paragraph(60, "II")).statusCode(201),
                () -> put(REPORT + "/paragraphs/60", paragraph(60, "II")).statusCode(204),
                () -> post(REPORT + "/chapters", GivenReport.chapter("V")).statusCode(201),
                () -> put(REPORT + "/recommendations/II-2", recommendation("II-2", "II", "INVITE", 54))
                        .statusCode(204),
                () -> post(REPORT + "/practices", GivenReport.practice("FRA")).statusCode(201),
                () -> post(REPORT + "/statements", GivenReport.statement("FRA")).statusCode(201),
                () -> put(FINDINGS + "/" + finding, findingWish("RUS", "9.1", "54"))
                        .statusCode(204),
                () -> GivenReport.placed(finding));

        for (int i = 0; i < edits.size(); i++) {
            var stale = tag(REPORT);
            edits.get(i).run();
            assertThat(tag(REPORT)).as("after edit " + i).isNotEqualTo(stale);
            secretariat()
                    .header("If-Match", stale)
                    .body(Map.of("decision", "Unseen", "adoptedOn", "2027-02-28"))
                    .post(REPORT + "/adopt")
                    .then()
                    .statusCode(412);
        }
        command("adopt", Map.of("decision", "Seen", "adoptedOn", "2027-02-28")).statusCode(204);
    }

    private static void renumber(String tag, int status) {
        secretariat()
                .header("If-Match", tag)
                .body(SWAP)
                .post(REPORT + "/renumber")
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> citing(int number, String kind, String target) {
        return Map.of("number", number, "chapter", "II", "text", cited("See.[^a]", citation("a", kind, target)));
    }
}
