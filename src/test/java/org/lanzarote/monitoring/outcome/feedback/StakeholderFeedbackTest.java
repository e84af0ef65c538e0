package org.lanzarote.monitoring.outcome.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Moment;

/** An organisation reads what the published report makes of its submission, and nothing before. */
@QuarkusTest
class StakeholderFeedbackTest {

    @Inject
    SessionFactory sessions;

    private String id = "";
    private String finding = "";

    @BeforeEach
    void citedSubmission() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            id = GivenSubmissions.published();
            var copy = GivenSubmissions.copy(id);
            var paragraph = new HashMap<>(GivenReport.paragraph(53, "II"));
            paragraph.put("text", cited("It says so.[^a]", citation("a", "STAKEHOLDER_SUBMISSION", copy)));
            GivenReport.put(GivenReport.REPORT + "/paragraphs/53", paragraph).statusCode(204);
            finding = finding(copy);
            GivenReport.placed(finding);
            finding(copy);
        });
    }

    @Test
    void nothingIsToldBeforeTheReportIsPublic() {
        feedback().body("reportPublished", equalTo(false)).body("uses", empty());
        GivenReport.adopted();
        feedback().body("reportPublished", equalTo(false)).body("uses", empty());
    }

    @Test
    @Tag("slow") // 0.6 s
    void publishedPartsThatUseItAreToldWithTheRecommendationsThatTheySupport() {
        GivenReport.adopted();
        GivenReport.published();

        feedback()
                .body("reportPublished", equalTo(true))
                .body("uses.kind", contains("FINDING", "PARAGRAPH", "RECOMMENDATION"))
                .body("uses.key", contains(finding, "53", "II-1"))
                .body("uses[2].paragraph", equalTo("53"))
                .body("uses[2].address", equalTo("/rounds/2/report/recommendations/II-1"));
        for (var address : feedback().extract().jsonPath().<String>getList("uses.address")) {
            stakeholder().get(address).then().statusCode(200);
        }
    }

    @Test
    void submissionThatNothingUsesHasNoUses() {
        GivenReport.adopted();
        GivenReport.published();
        var unused = GivenSubmissions.drafted(GivenSubmissions.wish(List.of(), List.of()));

        feedback(unused).body("reportPublished", equalTo(true)).body("uses", empty());
    }

    @Test
    void nobodyElseAsksForIt() {
        var path = GivenSubmissions.ALL + "/" + id + "/feedback";

        secondStakeholder().get(path).then().statusCode(404);
        secretariat().get(path).then().statusCode(403);
        stakeholder()
                .get(GivenSubmissions.ALL + "/" + GivenSubmissions.copy(id) + "/feedback")
                .then()
                .statusCode(404);
        stakeholder()
                .get("/rounds/7/stakeholder-submissions/" + id + "/feedback")
                .then()
                .statusCode(404);
    }

    @Test
    void oneStatementReadsIt() {
        GivenReport.adopted();
        GivenReport.published();
        feedback();
        sessions.getStatistics().clear();

        feedback();

        assertThat(sessions.getStatistics().getPrepareStatementCount()).isOne();
    }

    private static String finding(String copy) {
        Map<String, Object> wish = new HashMap<>(GivenReport.findingWish("RUS", "9.1"));
        wish.put("text", cited("It is so.[^a]", citation("a", "STAKEHOLDER_SUBMISSION", copy)));
        return GivenReport.post(GivenReport.FINDINGS, wish)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse feedback() {
        return feedback(id);
    }

    private static ValidatableResponse feedback(String submission) {
        return stakeholder()
                .get(GivenSubmissions.ALL + "/" + submission + "/feedback")
                .then()
                .statusCode(200);
    }
}
