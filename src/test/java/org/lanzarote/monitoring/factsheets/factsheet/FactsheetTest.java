package org.lanzarote.monitoring.factsheets.factsheet;

import static java.time.ZoneOffset.UTC;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendationTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.statement;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What a factsheet says although nobody wrote a sentence for it. */
@QuarkusTest
class FactsheetTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    private static final String OWN =
            "chapters.specific.flatten().items.flatten().findAll { it.kind == 'RECOMMENDATION' }";
    private static final String COMMON = OWN.replace("specific", "generic");

    @Test
    void recommendationStandsThereItselfUntilAStatementCarriesIt() {
        post(REPORT + "/recommendations", recommendationTo(List.of("FRA"), "II-5", "REQUIRE"))
                .statusCode(201);

        factsheet("FRA")
                .body(OWN + ".codes.flatten()", contains("II-5"))
                .body(OWN + ".text", contains("to do II-5"))
                .body(OWN + ".urgency", contains("REQUIRE"))
                .body(COMMON + ".codes.flatten()", contains("II-1", "II-2", "IV-3"));
        factsheet("NOR").body(OWN, empty());
        post(
                        REPORT + "/statements",
                        statement(Map.of("kind", "NAMED_PARTIES", "parties", List.of("FRA")), "II-5", "II-1"))
                .statusCode(201);
        factsheet("FRA").body(OWN, empty()).body(COMMON + ".codes.flatten()", contains("II-2", "IV-3"));
        factsheet("NOR").body(COMMON + ".codes.flatten()", contains("II-1", "II-2", "IV-3"));
    }

    @Test
    void partyThatDidNotReplyIsToldOf() {
        GivenReplies.published("FRA");
        GivenReport.adopted();
        GivenReport.published();
        for (var who : List.of(secretariat(), nobody())) {
            factsheet(who, "NOR").body("noReply", equalTo("The reply of Norway to the questionnaire is awaited."));
        }
        limitPasses();

        for (var who : List.of(secretariat(), nobody())) {
            factsheet(who, "NOR").body("noReply", equalTo("Norway did not reply to the questionnaire."));
        }
        for (var who : List.of(secretariat(), nobody())) {
            factsheet(who, "FRA").body("noReply", nullValue());
        }
        page("NOR").body(containsString("Norway did not reply to the questionnaire."));
        page("FRA").body(not(containsString("did not reply")));
    }

    @Test
    @Tag("slow") // 0.5 s
    void pageTellsThatItIsStale() {
        GivenReplies.published("FRA");
        GivenReport.placed(GivenEvidence.finding("FRA", "The answer to 12"));
        GivenReport.adopted();
        GivenReport.published();
        page("FRA").body(not(containsString("Stale")));

        GivenReplies.supplemented("FRA", "12", "Other words.");
        GivenReplies.publish("FRA");

        for (var who : List.of(secretariat(), nobody())) {
            factsheet(who, "FRA").body("stale", equalTo(true));
        }
        for (var who : List.of(secretariat(), nobody())) {
            who.accept("text/html")
                    .get("/rounds/2/factsheets/FRA")
                    .then()
                    .body(
                            containsString(
                                    "Stale: it rests on what no longer stands as it was cited (the answer of France to question 12, submission 1)."));
        }
        var list = "/rounds/2/factsheets?limit=200";
        nobody().get(list + "&stale=true").then().body("items.party", contains("FRA"));
        nobody().get(list + "&stale=false")
                .then()
                .body("items.party", hasItem("NOR"))
                .body("items.party", not(hasItem("FRA")));
        nobody().get(list).then().body("items.findAll { it.stale }.party", contains("FRA"));
    }

    @Test
    void limitOfThePartyItselfCounts() {
        GivenReport.adopted();
        GivenReport.published();
        GivenRounds.repliesDue("2027-02-28T12:00:00Z");
        factsheet(nobody(), "NOR").body("noReply", equalTo("Norway did not reply to the questionnaire."));

        GivenExtensions.extended("NOR", "2027-05-01T12:00:00Z");
        factsheet(nobody(), "NOR").body("noReply", equalTo("The reply of Norway to the questionnaire is awaited."));
    }

    @Test
    void replyThatIsNotPublicIsToldOf() {
        GivenReport.adopted();
        GivenReport.published();
        GivenReplies.submitted("FRA");
        for (var who : List.of(secretariat(), nobody())) {
            factsheet(who, "FRA")
                    .body("noReply", equalTo("The reply of France to the questionnaire is not public yet."));
        }

        GivenReplies.publish("FRA");
        factsheet(nobody(), "FRA").body("noReply", nullValue());
    }

    /** No record that is public changes by that. */
    private static void limitPasses() {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse("2027-04-01T12:00:01Z"), UTC), Clock.class);
    }

    private static ValidatableResponse factsheet(String party) {
        return factsheet(secretariat(), party);
    }

    private static ValidatableResponse factsheet(RequestSpecification who, String party) {
        return who.accept("application/json")
                .get("/rounds/2/factsheets/" + party)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String party) {
        return secretariat()
                .accept("text/html")
                .get("/rounds/2/factsheets/" + party)
                .then()
                .statusCode(200);
    }
}
