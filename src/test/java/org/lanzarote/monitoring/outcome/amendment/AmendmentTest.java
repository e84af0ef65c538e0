package org.lanzarote.monitoring.outcome.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.AMENDMENTS;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.DRAFTS;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.FRANCE;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.NORWAY;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.UNTIL;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.closed;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.draft;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.propose;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.proposed;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.put;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.read;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.revised;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.tell;
import static org.lanzarote.monitoring.outcome.amendment.GivenAmendments.wish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Owner;

/** Delegations propose amendments to a draft that the Secretariat opens, until it closes. */
@QuarkusTest
class AmendmentTest {

    private static final String SECRETARIAT = "secretariat";

    @BeforeEach
    void tabledDraft() {
        GivenReport.drafted();
        GivenAmendments.tabled();
    }

    @Test
    void draftIsFixedInTheOrderOfTheTextAsItReadThen() {
        revised(53, "What it says today.");

        secretariat()
                .get(DRAFTS + "/1")
                .then()
                .body("title", equalTo("First draft"))
                .body("state", equalTo("OPEN"))
                .body("taking", equalTo(true))
                .body("permittedActions", contains("MOVE_CLOSING", "CLOSE"));
        committee().get(DRAFTS + "/1").then().body("permittedActions", empty());
        as(FRANCE).get(DRAFTS).then().body("items.permittedActions", contains(List.of("PROPOSE")));
        as("rapporteur")
                .get(DRAFTS + "/1/texts")
                .then()
                .body(
                        "items.place",
                        contains(
                                "/chapters/II",
                                "/paragraphs/53",
                                "/paragraphs/54",
                                "/chapters/II/headings/law",
                                "/recommendations/II-1",
                                "/recommendations/II-2",
                                "/chapters/IV",
                                "/paragraphs/242",
                                "/chapters/IV/headings/law",
                                "/recommendations/IV-3"))
                .body("items.find { it.place == '/paragraphs/53' }.markdown", equalTo("What paragraph 53 says."))
                .body("items.find { it.place == '/paragraphs/53' }.revision", equalTo(1))
                .body("items.find { it.place == '/chapters/II' }.markdown", equalTo("Chapter II"));
        secretariat().get(DRAFTS + "/1/texts?chapter=VI").then().statusCode(400);
        secretariat().get(DRAFTS + "/2").then().statusCode(404);
    }

    @Test
    void delegationProposesRevisesAndWithdrawsAndOthersSupport() {
        var number = proposed(FRANCE, wish("/paragraphs/53", "What paragraph 53 ought to say."));
        var path = AMENDMENTS + "/" + number;

        as(FRANCE)
                .get(path)
                .then()
                .body("delegation", equalTo("FRA"))
                .body("original", equalTo("What paragraph 53 says."))
                .body("diff.kind", hasItem("INSERTED"))
                .body("state", equalTo("OPEN"))
                .body("permittedActions", contains("REVISE", "WITHDRAW"));
        as(NORWAY).get(path).then().body("permittedActions", contains("SUPPORT"));
        committee().get(path).then().body("permittedActions", empty());

        tell(NORWAY, path, "support", null).statusCode(204);
        tell(NORWAY, path, "support", null).statusCode(409).body("type", equalTo("/problems/amendment-state"));
        tell(FRANCE, path, "support", null).statusCode(409);
        as(NORWAY).get(path).then().body("supporters", contains("NOR")).body("permittedActions", contains("LEAVE"));
        tell(NORWAY, path, "leave", null).statusCode(204);
        tell(NORWAY, path, "leave", null).statusCode(409);
        tell(NORWAY, path, "support", null).statusCode(204);

        put(FRANCE, path, Map.of("wording", "What it must say.", "justification", "Shorter"))
                .statusCode(204);
        put(NORWAY, path, Map.of("wording", "Nothing.", "justification", "Shorter"))
                .statusCode(403);
        tell(NORWAY, path, "withdraw", Map.of("because", "No")).statusCode(403);
        as(FRANCE)
                .header("If-Match", "\"0.0\"")
                .body(Map.of("because", "Said"))
                .post(path + "/withdraw")
                .then()
                .statusCode(412);
        tell(FRANCE, path, "withdraw", Map.of("because", "Said elsewhere")).statusCode(204);
        read(number)
                .body("state", equalTo("WITHDRAWN"))
                .body("because", equalTo("Said elsewhere"))
                .body("supporters", contains("NOR"))
                .body("steps.kind", contains("PROPOSED", "REVISED", "WITHDRAWN"))
                .body("steps[1].wording", equalTo("What it must say."))
                .body("permittedActions", empty());
        tell(FRANCE, path, "withdraw", Map.of("because", "Again")).statusCode(409);
        put(FRANCE, path, Map.of("wording", "It.", "justification", "Shorter")).statusCode(409);
    }

    @Test
    @Tag("slow") // 0.5 s
    void onlyADelegationProposesAndOnlyWhatCouldStandThere() {
        var wish = wish("/paragraphs/53", "It says.");
        propose("committee", wish).statusCode(403).body("type", equalTo("/problems/forbidden"));
        propose(SECRETARIAT, wish).statusCode(403);
        propose("focal-point-fra", wish).statusCode(403);
        propose(FRANCE, wish("/paragraphs/99", "It says."))
                .statusCode(422)
                .body("violations.pointer", contains("/place"));
        propose(FRANCE, wish("/recommendations/II-1", "INSERT_AFTER", "To do."))
                .statusCode(422)
                .body("violations.pointer", contains("/kind"));
        propose(FRANCE, wish("/chapters/II", "DELETE", null)).statusCode(422);
        propose(FRANCE, wish("/paragraphs/53", "DELETE", "It."))
                .statusCode(422)
                .body("violations.pointer", contains("/wording"));
        propose(FRANCE, wish("/paragraphs/53", "REPLACE", null)).statusCode(422);
        for (var words : List.of("What paragraph 53 says.", "<b>It</b>", "It.[^a]", "{party} says.", " ")) {
            propose(FRANCE, wish("/paragraphs/53", words))
                    .statusCode(422)
                    .body("violations.pointer", hasItem("/wording"));
        }
        secretariat().get(AMENDMENTS).then().body("items", empty());
    }

    @Test
    void nothingIsProposedAfterTheClosingWhichMovesWithAReason() throws SQLException {
        var number = proposed(FRANCE, wish("/paragraphs/53", "It says."));
        var path = AMENDMENTS + "/" + number;
        var close = DRAFTS + "/1";
        tell(SECRETARIAT, close, "move-closing", Map.of("closesAt", "2027-02-01T12:00:00Z", "reason", "Why"))
                .statusCode(422);
        tell(SECRETARIAT, close, "move-closing", Map.of("closesAt", UNTIL, "reason", "Why"))
                .statusCode(422);
        tell(SECRETARIAT, close, "move-closing", Map.of("closesAt", "2027-03-02T12:00:00Z"))
                .statusCode(422);
        Owner.execute("update tabled_draft set closes_at = '2027-02-28T12:00:00Z'");

        for (var refused : List.of(
                propose(NORWAY, wish("/paragraphs/53", "It is.")),
                put(FRANCE, path, Map.of("wording", "It is.", "justification", "Why")),
                tell(NORWAY, path, "support", null))) {
            refused.statusCode(409).body("type", equalTo("/problems/amendments-closed"));
        }
        as(FRANCE).get(close).then().body("taking", equalTo(false)).body("permittedActions", empty());
        as(FRANCE).get(path).then().body("permittedActions", contains("WITHDRAW"));
        tell(SECRETARIAT, close, "move-closing", Map.of("closesAt", UNTIL, "reason", "Asked for"))
                .statusCode(204);
        secretariat()
                .get(close)
                .then()
                .body("moves.formerLimit", contains("2027-02-28T12:00:00Z"))
                .body("moves.reason", contains("Asked for"));
        proposed(NORWAY, wish("/paragraphs/53", "It is."));
        closed();
        propose(NORWAY, wish("/paragraphs/54", "It is."))
                .statusCode(409)
                .body("type", equalTo("/problems/amendments-closed"));
        tell(SECRETARIAT, close, "move-closing", Map.of("closesAt", "2027-05-01T12:00:00Z", "reason", "Asked for"))
                .statusCode(409)
                .body("type", equalTo("/problems/draft-state"));
    }

    @Test
    void nextDraftTakesOverWhatIsOpenWhereTheTextReadsTheSame() {
        var same = proposed(FRANCE, wish("/paragraphs/54", "It says."));
        var other = proposed(FRANCE, wish("/paragraphs/53", "It says."));
        var heading = proposed(NORWAY, wish("/chapters/II/headings/law", "The law"));
        revised(53, "What it says today.");
        GivenReport.post(DRAFTS, draft("Second draft")).statusCode(201);

        secretariat().get(DRAFTS).then().body("items.state", contains("OPEN", "SUPERSEDED"));
        read(same).body("draft", equalTo(2)).body("steps.kind", contains("PROPOSED", "CARRIED_OVER"));
        read(heading).body("draft", equalTo(2));
        read(other).body("draft", equalTo(1)).body("steps.kind", contains("PROPOSED"));
        secretariat()
                .get(AMENDMENTS + "?draft=1&state=OPEN")
                .then()
                .body("items.number", contains(Integer.valueOf(other)));
        propose(FRANCE, wish("/paragraphs/53", "It is."))
                .statusCode(409)
                .body("type", equalTo("/problems/draft-superseded"));
        put(FRANCE, AMENDMENTS + "/" + other, Map.of("wording", "It is.", "justification", "Why"))
                .statusCode(409)
                .body("type", equalTo("/problems/draft-superseded"));
        put(FRANCE, AMENDMENTS + "/" + same, Map.of("wording", "It is.", "justification", "Why"))
                .statusCode(204);
    }

    @Test
    @Tag("slow") // 0.7 s
    void listsAreInTheOrderOfTheTextAndCountByPlace() {
        proposed(FRANCE, wish("/recommendations/II-1", "to do it"));
        proposed(NORWAY, wish("/paragraphs/53", "It says."));
        proposed(FRANCE, wish("/paragraphs/53", "INSERT_AFTER", "And so on."));
        proposed(FRANCE, wish("/paragraphs/242", "DELETE", null));
        tell(FRANCE, AMENDMENTS + "/4", "withdraw", Map.of("because", "Said")).statusCode(204);

        as("rapporteur")
                .get(AMENDMENTS)
                .then()
                .body("items.number", contains(2, 3, 1, 4))
                .body("items.steps", not(hasItem(not(nullValue()))));
        secretariat().get(AMENDMENTS + "?place=/paragraphs/53").then().body("items.number", contains(2, 3));
        secretariat().get(AMENDMENTS + "?delegation=FRA&state=OPEN").then().body("items.number", contains(3, 1));
        secretariat().get(AMENDMENTS + "?chapter=IV&merged=false").then().body("items.number", contains(4));
        secretariat().get(AMENDMENTS + "?delegation=RUS").then().body("items", empty());
        var mistyped = List.of("place=/paragraphs/5", "delegation=XXX", "chapter=V", "state=LOST", "kind=DELETE");
        mistyped.forEach(one -> secretariat().get(AMENDMENTS + "?" + one).then().statusCode(400));
        var first = secretariat().get(AMENDMENTS + "?limit=3").then().body("items.number", contains(2, 3, 1));
        secretariat()
                .get(AMENDMENTS + "?limit=3&cursor=" + first.extract().path("next"))
                .then()
                .body("items.number", contains(4));
        secretariat()
                .get(DRAFTS + "/1/amended-places")
                .then()
                .body("items.place", contains("/paragraphs/53", "/recommendations/II-1", "/paragraphs/242"))
                .body("items.amendments", contains(2, 1, 1))
                .body("items.open", contains(2, 1, 0))
                .body("items.withdrawn", contains(0, 0, 1));
        var table = secretariat().accept("text/csv").get(AMENDMENTS).then().statusCode(200);
        assertThat(table.extract().asString()).contains("/recommendations/II-1").contains("Text of the draft");
    }
}
