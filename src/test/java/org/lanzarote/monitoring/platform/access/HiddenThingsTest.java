package org.lanzarote.monitoring.platform.access;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.platform.access.HiddenThing.NONE;
import static org.lanzarote.monitoring.platform.access.HiddenThing.outsiders;
import static org.lanzarote.monitoring.platform.access.HiddenThing.same;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secondFacilitator;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What you may not know exists answers, to the letter, as what does not exist. */
@QuarkusTest
class HiddenThingsTest {

    private static final String SUBMISSIONS = "/rounds/2/stakeholder-submissions";
    private static final String CONTRIBUTIONS = "/rounds/2/child-contributions";

    /** What hangs on a round. */
    private static final List<String> OF_A_ROUND = List.of(
            "",
            "/roster",
            "/urgency-scale",
            "/questionnaire",
            "/questionnaire/versions",
            "/questionnaire/versions/1",
            "/replies",
            "/replies/RUS",
            "/replies/RUS/answers/9.1",
            "/stakeholder-submissions",
            "/stakeholder-limit",
            "/findings",
            "/findings/" + NONE,
            "/findings?cursor=wrong",
            "/report",
            "/report/package",
            "/factsheets/RUS");

    @BeforeEach
    void round() {
        GivenRounds.launched("RUS", "FRA", "NOR");
    }

    @Test
    void draftReplyIsAsNone() {
        GivenReplies.answered("FRA");
        GivenTranslations.translated("FRA", "9.1", "fr");

        for (Supplier<RequestSpecification> who : outsiders()) {
            same(who, GET, "/rounds/2/replies/{}/translations", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/answers/9.1/translations/fr", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/answers/9.1", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/answers/none", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/answers/9.1/history", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/answers/9.1/history/1", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/validation", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/clarifications", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/comments", "FRA", "ALB");
            same(who, GET, "/rounds/2/replies/{}/delegations", "FRA", "ALB");
        }
        for (var tag : List.of("", "\"0\"", "\"5-5\"", "*")) {
            Supplier<RequestSpecification> who = () -> tagged(focalPoint("RUS"), tag);
            same(who, POST, "/rounds/2/replies/{}/submit", "FRA", "ALB");
            same(
                    () -> who.get().body(Map.of("value", "NO", "text", "No", "language", "EN")),
                    PUT,
                    "/rounds/2/replies/{}/answers/9.1",
                    "FRA",
                    "ALB");
        }
    }

    @Test
    void draftOfAStakeholderIsAsNone() {
        var draft = GivenSubmissions.drafted();

        for (Supplier<RequestSpecification> who : outsiders()) {
            same(who, GET, SUBMISSIONS + "/{}", draft, NONE);
        }
        same(() -> committee(), GET, SUBMISSIONS + "/{}", draft, NONE);
        same(() -> secretariat(), GET, SUBMISSIONS + "/{}/attachments", draft, NONE);
        for (var part : List.of("/attachments", "/validation", "/receipt", "/sealed")) {
            same(() -> secondStakeholder(), GET, SUBMISSIONS + "/{}" + part, draft, NONE);
        }
        for (var tag : List.of("", "\"0\"", "\"1\"", "*")) {
            same(() -> tagged(secretariat(), tag), POST, SUBMISSIONS + "/{}/publish", draft, NONE);
            same(() -> tagged(secondStakeholder(), tag), POST, SUBMISSIONS + "/{}/submit", draft, NONE);
            same(
                    () -> tagged(secondStakeholder(), tag).body(GivenSubmissions.wish()),
                    PUT,
                    SUBMISSIONS + "/{}",
                    draft,
                    NONE);
        }
    }

    @Test
    void draftOfAStakeholderIsInNoListAndOnNoPage() {
        var published = GivenSubmissions.copy(GivenSubmissions.published());
        GivenSubmissions.drafted();
        GivenSubmissions.submitted();

        for (var query : List.of("", "?limit=1", "?party=RUS", "?party=FRA&limit=1")) {
            secondStakeholder()
                    .get(SUBMISSIONS + query)
                    .then()
                    .body("items.id", contains(published))
                    .body("next", nullValue());
        }
        committee()
                .get(SUBMISSIONS + "?party=RUS&limit=2")
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @Test
    void sessionOfAnotherOrganisationIsAsNone() {
        var session = GivenContributions.reported("FRA");

        same(() -> secondFacilitator(), GET, CONTRIBUTIONS + "/{}", session, NONE);
        same(() -> secretariat(), GET, CONTRIBUTIONS + "/{}", session, NONE);
        secondFacilitator()
                .get(CONTRIBUTIONS + "?limit=1")
                .then()
                .body("items", empty())
                .body("next", nullValue());
        facilitator().get(CONTRIBUTIONS).then().body("items.id", contains(session));
    }

    @Test
    void roundInPreparationIsAsNone() {
        secretariat().body(GivenRounds.wish(41)).post("/rounds").then().statusCode(201);

        for (Supplier<RequestSpecification> who : outsiders()) {
            for (var path : OF_A_ROUND) {
                same(who, GET, "/rounds/{}" + path, "41", "57");
            }
        }
    }

    @Test
    void roundInPreparationTakesNothing() {
        secretariat().body(GivenRounds.wish(41)).post("/rounds").then().statusCode(201);

        same(() -> stakeholder().body(GivenSubmissions.wish()), POST, "/rounds/{}/stakeholder-submissions", "41", "57");
        same(() -> stakeholder().body("{}"), POST, "/rounds/{}/stakeholder-submissions", "41", "57");
        same(
                () -> facilitator().body(GivenContributions.report("RUS")),
                POST,
                "/rounds/{}/child-contributions",
                "41",
                "57");
        same(() -> facilitator(), GET, "/rounds/{}/child-contributions", "41", "57");
        same(() -> as("safeguarding-officer"), GET, "/rounds/{}/participation-preview", "41", "57");
    }

    private static RequestSpecification tagged(RequestSpecification request, String tag) {
        return tag.isEmpty() ? request : request.header("If-Match", tag);
    }
}
