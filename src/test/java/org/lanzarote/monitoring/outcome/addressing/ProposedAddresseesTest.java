package org.lanzarote.monitoring.outcome.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.put;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendationTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.outcome.report.GivenReport.withdraw;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Findings propose addressees, a person confirms them, and what differs has a reason. */
@QuarkusTest
class ProposedAddresseesTest {

    private static final String RECOMMENDATION = REPORT + "/recommendations/II-1";
    private static final String PROPOSED = RECOMMENDATION + "/proposed-addressees";
    private static final List<String> GAP = List.of("GAP");

    @Test
    @Tag("slow") // 1.1 s
    void proposalIsConfirmedByAPersonAndItsDriftIsTold() {
        GivenReport.drafted();
        var russian = finding("RUS", "9.1", "53");
        // It bears on another one, and is on a question of this recommendation all the same.
        var french = finding("FRA", "9.1", "242");
        finding("NOR", "12", "242");
        post(FINDINGS, of("NOR", "9.1", "IN_LINE")).statusCode(201);

        proposal("")
                .body("questions", contains("9.1"))
                .body("natures", contains("GAP"))
                .body("proposed.party", contains("FRA", "RUS"))
                .body("proposed.findings.flatten()", contains(french, russian))
                .body("addressee.kind", equalTo("ALL_PARTIES"))
                .body("differs", equalTo(true))
                .body("notAddressed", empty())
                .body("confirmation", nullValue());
        proposal("?nature=IN_LINE,GAP&question=9.1,12").body("proposed.party", contains("FRA", "NOR", "RUS"));
        proposal("?nature=GAP&question=9")
                .body("questions", contains("9", "9.1"))
                .body("proposed.party", contains("FRA", "RUS"));
        proposal("?nature=NORMATIVE").body("proposed", empty());

        put(RECOMMENDATION, recommendationTo(List.of("NOR", "RUS"), "II-1", "REQUIRE"))
                .statusCode(204);
        proposal("").body("notAddressed", contains("FRA")).body("notProposed", contains("NOR"));
        confirm(GAP, List.of(), null)
                .statusCode(422)
                .body("violations.pointer", contains("/reason"))
                .body(
                        "violations.detail",
                        contains("The addressee is not the Parties that findings propose (FRA, RUS); say why"));
        var seen = GivenReport.tag(RECOMMENDATION);
        confirm(GAP, List.of(), "France amended its law meanwhile").statusCode(204);
        assertThat(GivenReport.tag(RECOMMENDATION)).as("the view shows it").isNotEqualTo(seen);
        proposal("")
                .body("confirmation.proposed", contains("FRA", "RUS"))
                .body("confirmation.addressee.parties", contains("NOR", "RUS"))
                .body("confirmation.reason", equalTo("France amended its law meanwhile"))
                .body("confirmation.confirmedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("confirmation.readdressed", equalTo(false))
                .body("confirmation.joined", empty())
                .body("confirmation.left", empty());

        withdraw(FINDINGS + "/" + french).statusCode(204);
        finding("NOR", "9.1", "242");
        put(RECOMMENDATION, recommendationTo(List.of("RUS"), "II-1", "REQUIRE")).statusCode(204);
        proposal("")
                .body("confirmation.joined", contains("NOR"))
                .body("confirmation.left", contains("FRA"))
                .body("confirmation.readdressed", equalTo(true));
        proposal("?nature=NEUTRAL").body("confirmation.joined", nullValue());

        put(RECOMMENDATION, recommendationTo(List.of("NOR", "RUS"), "II-1", "REQUIRE"))
                .statusCode(204);
        confirm(GAP, List.of("9.1"), null).statusCode(204);
        proposal("")
                .body("differs", equalTo(false))
                .body("confirmation.reason", nullValue())
                .body("confirmation.questions", contains("9.1"));
        as("auditor")
                .get("/trail?operation=confirmAddressees&outcome=CHANGED")
                .then()
                .body("items.reason", contains(nullValue(), equalTo("France amended its law meanwhile")));
    }

    @Test
    @Tag("slow") // 0.8 s
    void findingsThatCarryACodePropose() {
        GivenReport.drafted();
        GivenCodebook.started();
        finding("FRA", "9.1", "53");
        var russian = finding("RUS", "9.1", "53");
        GivenCodebook.coded(FINDINGS + "/" + russian, "UNDER_REVIEW");
        post(FINDINGS, of("NOR", "9.1", "IN_LINE")).statusCode(201);
        put(RECOMMENDATION, recommendationTo(List.of("RUS"), "II-1", "REQUIRE")).statusCode(204);

        proposal("?coded=UNDER_REVIEW,GAP")
                .body("natures", empty())
                .body("codes", contains("GAP", "UNDER_REVIEW"))
                .body("proposed.party", contains("RUS"))
                .body("differs", equalTo(false));
        proposal("?coded=UNDER_REVIEW&nature=IN_LINE").body("proposed", empty());
        proposal("").body("codes", empty()).body("proposed.party", contains("FRA", "RUS"));

        send(tag(RECOMMENDATION), Map.of("natures", List.of(), "codes", List.of("NONE"), "questions", List.of()))
                .statusCode(422)
                .body("violations.pointer", contains("/codes/0"));
        send(
                        tag(RECOMMENDATION),
                        Map.of("natures", List.of(), "codes", List.of("UNDER_REVIEW"), "questions", List.of()))
                .statusCode(204);
        proposal("")
                .body("codes", contains("UNDER_REVIEW"))
                .body("confirmation.codes", contains("UNDER_REVIEW"))
                .body("confirmation.natures", empty())
                .body("proposed.party", contains("RUS"));
        proposal("?nature=GAP").body("codes", empty());
        secretariat()
                .get(PROPOSED + "?coded=NONE")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("coded"));
    }

    @Test
    void whatIsWrongChangesNothing() {
        GivenReport.drafted();
        finding("RUS", "9.1", "53");

        confirm(GAP, List.of("9.1", "77"), "Seen").statusCode(422).body("violations.pointer", contains("/questions/1"));
        confirm(List.of(), List.of(), "Seen").statusCode(422).body("violations.pointer", contains("/natures"));
        secretariat()
                .get(PROPOSED + "?question=77")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("question"));
        secretariat().get(PROPOSED + "?nature=WRONG").then().statusCode(400);
        secretariat()
                .get(REPORT + "/recommendations/X-9/proposed-addressees")
                .then()
                .statusCode(404);
        var tag = tag(RECOMMENDATION);
        put(RECOMMENDATION, recommendation("II-1", "II", "INVITE", 53)).statusCode(204);
        send(tag, body(GAP, List.of(), "Seen")).statusCode(412);
        proposal("").body("confirmation", nullValue()).body("permittedActions", contains("CONFIRM"));
        committee().get(PROPOSED).then().statusCode(200).body("permittedActions", empty());

        GivenReport.adopted();
        confirm(GAP, List.of(), "Seen").statusCode(409);
        proposal("").body("permittedActions", empty());
    }

    private static ValidatableResponse proposal(String asked) {
        return secretariat().get(PROPOSED + asked).then().statusCode(200).header("ETag", equalTo(tag(RECOMMENDATION)));
    }

    private static ValidatableResponse confirm(List<String> natures, List<String> questions, @Nullable String reason) {
        return send(tag(RECOMMENDATION), body(natures, questions, reason));
    }

    private static ValidatableResponse send(String tag, Map<String, Object> body) {
        return secretariat()
                .header("If-Match", tag)
                .body(body)
                .post(PROPOSED + "/confirm")
                .then();
    }

    private static Map<String, Object> body(List<String> natures, List<String> questions, @Nullable String reason) {
        var body = new HashMap<String, Object>(Map.of("natures", natures, "questions", questions));
        body.put("reason", reason);
        return body;
    }

    private static Map<String, Object> of(String party, String question, String nature) {
        var wish = new HashMap<>(findingWish(party, question, "54"));
        wish.put("nature", nature);
        return wish;
    }
}
