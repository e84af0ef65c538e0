package org.lanzarote.monitoring.outcome.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.clarification.GivenClarifications;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What is published has the same tag for the public, whatever is done with it inside. */
@QuarkusTest
class PublishedTagTest {

    @Test
    @Tag("slow") // 2.2 s
    void tagOfWhatIsPublishedMovesWithNothingThatIsDoneInside() {
        GivenReport.drafted();
        GivenCodebook.started();
        GivenEvidence.submitted("RUS");
        GivenReplies.publish("RUS");
        var finding = GivenEvidence.finding("RUS", "The register is kept");
        GivenReport.placed(finding);
        GivenReport.adopted();
        GivenReport.published();
        var published = List.of(
                FINDINGS,
                FINDINGS + "/" + finding,
                REPORT,
                REPORT + "/chapters/II",
                REPORT + "/paragraphs",
                REPORT + "/paragraphs/53",
                REPORT + "/recommendations",
                REPORT + "/recommendations/II-1",
                "/rounds/2/factsheets/RUS");
        var before = seen(published);
        List<Runnable> inside = List.of(
                () -> code(finding),
                () -> GivenReplies.supplemented("RUS", "12", "Nothing is kept."),
                () -> confirm(GivenEvidence.of(finding)),
                () -> GivenRapporteurs.ended("12"),
                () -> GivenClarifications.asked("RUS", "12"),
                () -> GivenExercises.concluded("RUS", "IN_LINE"));

        for (int i = 0; i < inside.size(); i++) {
            inside.get(i).run();

            assertThat(seen(published)).as("after change " + i).isEqualTo(before);
        }
    }

    /** The tags and texts that the public sees, and that somebody else who is no insider does. */
    private static Map<String, String> seen(List<String> addresses) {
        Map<String, String> seen = new LinkedHashMap<>();
        addresses.forEach(address -> {
            seen.put(address, told(nobody(), address));
            seen.put(address + " with a token", told(focalPoint("FRA"), address));
        });
        return seen;
    }

    private static String told(RequestSpecification asking, String address) {
        var answer = asking.get(address).then().statusCode(200).extract();
        return answer.header("ETag") + answer.asString();
    }

    private static void code(String finding) {
        var path = FINDINGS + "/" + finding;
        var before = tag(path);
        GivenCodebook.coded(path, "GAP");
        assertThat(tag(path)).as("of those who read codes").isNotEqualTo(before);
    }

    private static void confirm(String evidence) {
        var path = GivenEvidence.EVIDENCE + "/" + evidence;
        secretariat()
                .header("If-Match", tag(path))
                .body(Map.of("reason", "It says the same elsewhere"))
                .post(path + "/confirm")
                .then()
                .statusCode(204);
    }
}
