package org.lanzarote.monitoring.analysis.comment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.PERIODS;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.opened;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.propose;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.proposed;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.say;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.send;
import static org.lanzarote.monitoring.analysis.comment.GivenOpenFindings.tell;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** What lies open to a Party, and what it says to that, is between the Party and those who oversee. */
@QuarkusTest
class CommentVisibilityTest {

    private static final String FRANCE = "focal-point-fra";
    private static final String DELEGATE = "delegate-fra";

    private String id = "";
    private String delegation = "";

    @BeforeEach
    void openFindings() {
        Moment.begin(this, () -> {
            GivenReport.drafted();
            delegation = GivenDelegations.give("9");
            proposed("FRA", "9.1", "53");
            proposed("FRA", "12", "54");
            id = opened("FRA");
        });
    }

    @Test
    void nobodyElseLearnsThatAnythingLiesOpen() {
        nobody().get(PERIODS).then().statusCode(401);
        for (var other : List.of("stakeholder", "facilitator", "safeguarding-officer", "auditor")) {
            as(other).get(PERIODS + "/" + id).then().statusCode(403);
        }
        for (var other : List.of("focal-point-rus", "focal-point-deu", "delegate-deu")) {
            as(other).get(PERIODS).then().statusCode(200).body("items", empty());
            as(other).get(PERIODS + "/" + id).then().statusCode(404);
            as(other).get(PERIODS + "/" + id + "/findings").then().statusCode(404);
            as(other).get(PERIODS + "/" + id + "/findings/1").then().statusCode(404);
            say(other, id, 1, "Not ours").statusCode(404);
        }
        send("focal-point-rus", id).statusCode(404);
    }

    @Test
    void delegateReadsAndCommentsOnItsQuestionsUntilItHandsThemBack() {
        as(DELEGATE).get(PERIODS).then().body("items.id", contains(id));
        as(DELEGATE).get(PERIODS + "/" + id).then().body("findings", equalTo(1));
        findings(DELEGATE)
                .body("items.question", contains("9.1"))
                .body("items[0].permittedActions", contains("COMMENT"));
        as(DELEGATE).get(PERIODS + "/" + id + "/findings/2").then().statusCode(404);
        say(FRANCE, id, 2, "Not for the ministry").statusCode(200);
        say(DELEGATE, id, 2, "Not ours").statusCode(404);
        say(DELEGATE, id, 1, "The law speaks.").statusCode(200).body("comment.writtenBy", equalTo(DELEGATE));
        as(DELEGATE)
                .get(PERIODS + "/" + id)
                .then()
                .body("commented", equalTo(1))
                .body("permittedActions", empty());
        findings(FRANCE).body("items.comment.text", contains("The law speaks.", "Not for the ministry"));

        tell(DELEGATE, "/rounds/2/replies/FRA/delegations/" + delegation, "hand-back", Map.of())
                .statusCode(204);

        findings(DELEGATE).body("items.question", contains("9.1")).body("items[0].permittedActions", empty());
        say(DELEGATE, id, 1, "Once more").statusCode(409).body("type", equalTo("/problems/delegation-handed-back"));
        tell(FRANCE, "/rounds/2/replies/FRA/delegations/" + delegation, "take-back", null)
                .statusCode(204);
        as(DELEGATE).get(PERIODS + "/" + id).then().statusCode(404);
        as(DELEGATE).get(PERIODS).then().body("items", empty());
    }

    @Test
    void partyIsToldOfNoPartOfTheDraftReportAndOfNoWithdrawalEither() {
        var wish = new HashMap<>(GivenReport.findingWish("FRA", "3.1"));
        wish.put("text", cited("{party} has gaps, see [@paragraph:53]."));
        String finding = GivenReport.post(GivenReport.FINDINGS, wish)
                .statusCode(201)
                .extract()
                .path("id");
        propose(finding);
        var period = opened("FRA", finding);
        as(FRANCE)
                .get(PERIODS + "/" + period + "/findings/1")
                .then()
                .body("text.markdown", equalTo("{party} has gaps, see [@paragraph:unpublished]."));
        as("committee")
                .get(PERIODS + "/" + period + "/findings/1")
                .then()
                .body("text.markdown", equalTo("{party} has gaps, see [@paragraph:53]."));
    }

    @Test
    void partyReadsNoSourceThatItCannotRead() {
        GivenReplies.submitted("FRA");
        GivenReplies.submitted("RUS");
        var wish = new HashMap<>(GivenReport.findingWish("FRA", "3.1"));
        wish.put(
                "text",
                cited(
                        "So it is.[^a] Not so there.[^b] See there.[^c]",
                        citation("a", "ANSWER", "FRA/9.1@1"),
                        citation("b", "ANSWER", "RUS/9.1@1"),
                        citation("c", "PARAGRAPH", "53", "54")));
        wish.put("links", List.of(Map.of("kind", "RECOMMENDATION", "target", "II-1")));
        String finding = GivenReport.post(GivenReport.FINDINGS, wish)
                .statusCode(201)
                .extract()
                .path("id");
        propose(finding);
        id = opened("FRA", finding);

        findings("committee")
                .body(
                        "items[0].text.citations.targets",
                        contains(List.of("FRA/9.1@1"), List.of("RUS/9.1@1"), List.of("53", "54")))
                .body("items[0].links.target", contains("II-1"))
                .body("items[0].finding", equalTo(finding));
        findings(FRANCE)
                .body(
                        "items[0].text.citations.targets",
                        contains(List.of("FRA/9.1@1"), List.of("unpublished"), List.of("unpublished")))
                .body("items[0].sources.target", contains("FRA/9.1@1"))
                .body("items[0].links", empty())
                .body("items[0].finding", nullValue())
                .body("items[0].revision", nullValue());
        GivenReplies.publish("RUS");
        findings(FRANCE).body("items[0].sources.target", contains("FRA/9.1@1", "RUS/9.1@1"));
    }

    private ValidatableResponse findings(String account) {
        return as(account).get(PERIODS + "/" + id + "/findings").then().statusCode(200);
    }
}
