package org.lanzarote.monitoring.platform.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.tally.GivenTallies;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** The second fence alone: a report with something in each of its tables, before and after its publication. */
@QuarkusTest
class ReportFenceTest {

    private static final String[] ALL = {
        "chapter",
        "chapter_headings",
        "confirmed_translation",
        "finding",
        "finding_place",
        "paragraph",
        "practice",
        "recommendation",
        "report",
        "statement",
        "tally"
    };

    @BeforeEach
    void report() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            GivenReport.placed(GivenReport.finding("RUS", "9.1", "53"));
            post(GivenReport.REPORT + "/practices", GivenReport.practice("RUS")).statusCode(201);
            post(GivenReport.REPORT + "/statements", GivenReport.statement("RUS"))
                    .statusCode(201);
            post(GivenTallies.TALLIES, GivenTallies.wish()).statusCode(201);
            post(GivenTallies.TALLIES, GivenTallies.overSubmitted()).statusCode(201);
            GivenTranslations.confirmed("paragraphs/53", "Ce que dit le paragraphe 53.");
        });
    }

    @Test
    void draftIsSeenByInsidersAlone() {
        for (var insider : List.of(secretariat(), committee(), as("rapporteur"))) {
            seenBy(insider).body("reportParts", contains(ALL));
        }
        seenByOutsiders(empty());
    }

    @Test
    void adoptedReportIsNotYetPublic() {
        GivenReport.adopted();

        seenByOutsiders(empty());
    }

    @Test
    void publishedReportIsSeenByEverybody() {
        GivenReport.adopted();
        GivenReport.published();

        seenByOutsiders(contains(ALL));
    }

    @Test
    void findingLeftOutOfAPublishedReportIsNot() {
        GivenReport.finding("FRA", "12", "242");
        GivenReport.adopted();
        GivenReport.published();

        seenBy(committee()).body("findings", contains("FRA", "RUS"));
        seenBy(nobody()).body("findings", contains("RUS"));
    }

    @Test
    void tallyOverWhatIsNotPublicIsNot() {
        GivenReport.adopted();
        GivenReport.published();

        seenBy(committee()).body("tallies", contains("PUBLISHED_ANSWERS", "SUBMITTED_ANSWERS"));
        seenBy(nobody()).body("tallies", contains("PUBLISHED_ANSWERS"));
    }

    @Test
    void translationThatIsWorkedOnIsNot() {
        GivenReport.adopted();
        GivenReport.published();

        seenBy(committee()).body("translations", contains("FR"));
        for (var outsider : List.of(nobody(), focalPoint("RUS"), stakeholder(), as("auditor"))) {
            seenBy(outsider).body("translations", empty());
        }
    }

    @Test
    @Tag("slow") // 0.7 s
    void secretariatAloneChangesIt() {
        reachedBy(secretariat()).body("reports", equalTo(1)).body("findings", equalTo(1));
        for (var other : List.of(nobody(), committee(), as("rapporteur"), focalPoint("RUS"))) {
            reachedBy(other).body("reports", equalTo(0)).body("findings", equalTo(0));
        }
    }

    private static void seenByOutsiders(Matcher<?> parts) {
        for (var outsider : List.of(nobody(), focalPoint("RUS"), stakeholder(), as("auditor"))) {
            seenBy(outsider).body("reportParts", parts);
        }
    }

    private static ValidatableResponse seenBy(RequestSpecification asker) {
        return outOfContract(asker).get("/forgetful").then().statusCode(200);
    }

    private static ValidatableResponse reachedBy(RequestSpecification asker) {
        return outOfContract(asker).post("/forgetful").then().statusCode(200);
    }
}
