package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.entries;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.search;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** Who reads what is not public leaves a trail; who reads what is, leaves none. */
@QuarkusTest
class TrailedReadingTest {

    private static final String REPLY = "/rounds/2/replies/FRA";
    private static final String SESSIONS = "/rounds/2/child-contributions";

    private static final Map<String, String> OF_A_REPORT = Map.ofEntries(
            Map.entry("/rounds/2/report", "getReport"),
            Map.entry("/rounds/2/report/chapters", "listChapters"),
            Map.entry("/rounds/2/report/chapters/II", "getChapter"),
            Map.entry("/rounds/2/report/paragraphs", "listParagraphs"),
            Map.entry("/rounds/2/report/paragraphs/53", "getParagraph"),
            Map.entry("/rounds/2/report/recommendations", "listRecommendations"),
            Map.entry("/rounds/2/report/recommendations/II-1", "getRecommendation"),
            Map.entry("/rounds/2/report/practices", "listPractices"),
            Map.entry("/rounds/2/report/statements", "listStatements"),
            Map.entry("/rounds/2/report/package", "getReportPackage"),
            Map.entry("/rounds/2/report/editions", "listEditions"),
            Map.entry("/rounds/2/factsheets/FRA", "getFactsheet"),
            Map.entry("/rounds/2/findings", "listFindings"));

    @Test
    void submissionLeavesATrailAndWhatIsPublicNone() {
        GivenRounds.launched("FRA");
        GivenReplies.published("FRA");

        read(committee(), REPLY);
        read(committee(), REPLY + "/answers/9.1");
        read(nobody(), REPLY);
        for (var path : List.of("/submissions/1", "/submissions/1/answers/9.1", "/submissions/1/diff?from=1")) {
            read(committee(), REPLY + path);
            read(nobody(), REPLY + path);
        }

        search("account", "committee")
                .body(
                        "items.record",
                        contains(
                                REPLY + "/submissions/1/diff",
                                REPLY + "/submissions/1/answers/9.1",
                                REPLY + "/submissions/1",
                                REPLY + "/answers/9.1",
                                REPLY));
        search().body("items.findAll { it.account == '' }", empty());
    }

    @Test
    void listThatShowsNoTextIsNoReading() {
        GivenRounds.launched("RUS", "FRA");
        GivenSubmissions.submitted();

        read(committee(), "/rounds/2/replies");
        read(committee(), "/rounds/2/stakeholder-submissions");

        assertThat(entries("account", "committee")).isEmpty();
    }

    @Test
    void stakeholdersSubmissionLeavesATrailButWhereAPublishedCopyIsRead() {
        GivenRounds.launched("RUS", "FRA");
        String draft = "/rounds/2/stakeholder-submissions/" + GivenSubmissions.drafted();
        read(stakeholder(), draft);
        String open = "/rounds/2/stakeholder-submissions/" + GivenSubmissions.submitted();
        read(committee(), open);
        String published = "/rounds/2/stakeholder-submissions/" + GivenSubmissions.published();
        read(committee(), published);
        read(
                secondStakeholder(),
                "/rounds/2/stakeholder-submissions/" + GivenSubmissions.copy(published.replaceAll(".*/", "")));

        search("account", "stakeholder", "record", draft, "outcome", "READ").body("items", hasSize(1));
        search("account", "committee").body("items.record", contains(published, open));
        search("account", "stakeholder-two").body("items", hasSize(0));
    }

    @Test
    void textsOfADraftReportLeaveATrailUntilPublication() {
        GivenReport.drafted();
        GivenReport.finding("FRA", "9.1", "53");

        OF_A_REPORT.keySet().forEach(path -> read(committee(), path));

        assertThat(entries("account", "committee", "outcome", "READ"))
                .extracting(entry -> entry.get("operation"))
                .containsExactlyInAnyOrderElementsOf(OF_A_REPORT.values());
    }

    @Test
    @Tag("slow") // 0.4 s
    void publishedReportIsReadWithoutATrail() {
        GivenReport.drafted();
        GivenReport.adopted();
        GivenReport.published();

        OF_A_REPORT.keySet().forEach(path -> read(committee(), path));

        assertThat(entries("account", "committee")).isEmpty();
    }

    @Test
    void draftOfAQuestionnaireLeavesATrail() {
        GivenRounds.prepared();
        GivenQuestionnaires.drafted();

        read(committee(), "/rounds/2/questionnaire/versions/1");

        search("account", "committee").body("items.operation", contains("getQuestionnaireVersion"));
    }

    @Test
    void sessionsWithChildrenAreReadForAStatedPurpose() {
        GivenRounds.launched("FRA");
        String session = SESSIONS + "/" + GivenContributions.reported("FRA");

        read(safeguardingOfficer().header("Reading-Purpose", "Check of a small group"), SESSIONS);
        read(safeguardingOfficer().header("Reading-Purpose", "A complaint"), session);

        search("account", "safeguarding-officer")
                .body("items.operation", contains("getChildContribution", "listChildContributions"))
                .body("items.reason", contains("A complaint", "Check of a small group"));
    }

    @Test
    void withoutAPurposeNothingOfThemIsShown() {
        GivenRounds.launched("FRA");
        String session = SESSIONS + "/" + GivenContributions.reported("FRA");

        for (var purpose : List.of("", "  ", "é".repeat(3), "p".repeat(301))) {
            for (var path : List.of(SESSIONS, session)) {
                safeguardingOfficer()
                        .header("Reading-Purpose", purpose)
                        .get(path)
                        .then()
                        .statusCode(400)
                        .body("type", equalTo("/problems/purpose-required"));
            }
        }
        safeguardingOfficer().get(session).then().statusCode(400);
        assertThat(entries("account", "safeguarding-officer")).isEmpty();
    }

    @Test
    void facilitatorNeedsNoPurposeAndLeavesATrail() {
        GivenRounds.launched("FRA");
        String session = SESSIONS + "/" + GivenContributions.reported("FRA");

        read(facilitator(), session);

        search("account", "facilitator", "outcome", "READ")
                .body("items.record", contains(session))
                .body("items[0].reason", nullValue());
    }

    @Test
    void readingTheTrailIsInTheTrail() {
        search("party", "FRA").body("items", empty());

        search("account", "auditor")
                .body("items.operation", contains("listTrailEntries"))
                .body("items[0].record", equalTo("/trail"));
    }

    private static String read(RequestSpecification asking, String path) {
        return asking.accept("application/json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
