package org.lanzarote.monitoring.replies.limit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.limit.GivenExtensions.EXTENSIONS;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Owner;

/** More time for all Parties in one step, as stakeholders get it; and the past is asked about. */
@QuarkusTest
class RoundExtensionTest {

    private static final String ALL = "/rounds/2/extensions";
    private static final String APRIL = "2027-04-01T12:00:00Z";
    private static final String LATER = "2027-04-20T12:00:00Z";
    private static final String LATEST = "2027-04-25T12:00:00Z";

    @Test
    void oneStepMovesTheLimitOfAllAndALaterOneOfItsOwnStays() {
        GivenRounds.launched("FRA", "NOR", "RUS");
        GivenExtensions.extended("NOR", LATEST);
        GivenExtensions.extended("RUS", "2027-04-10T12:00:00Z");

        extend(Map.of("until", LATER, "reason", "Most asked for it"))
                .then()
                .statusCode(201)
                .header("Location", endsWith(ALL + "/1"));

        nobody().get("/rounds/2").then().body("repliesDue", equalTo(LATER));
        secretariat()
                .get("/rounds/2/replies")
                .then()
                .body("items.party", contains("FRA", "NOR", "RUS"))
                .body("items.due", contains(LATER, LATEST, LATER))
                .body("items.extended", contains(true, true, true));
        focalPoint("FRA").get(REPLY, "FRA").then().body("due", equalTo(LATER));
        focalPoint("FRA")
                .get(EXTENSIONS, "FRA")
                .then()
                .body("items.forAll", contains(true))
                .body("items[0].askedBy", nullValue())
                .body("items.formerLimit", contains(APRIL))
                .body("items.newLimit", contains(LATER))
                .body("items.reason", contains("Most asked for it"));
        secretariat().get(EXTENSIONS, "RUS").then().body("items.forAll", contains(false, true));
        secretariat().get(EXTENSIONS, "NOR").then().body("items.forAll", contains(false));
        for (var asking : List.of(secretariat(), committee(), as("rapporteur"), focalPoint("NOR"))) {
            asking.get(ALL)
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(1))
                    .body("items.formerLimit", contains(APRIL))
                    .body("items.newLimit", contains(LATER))
                    .body("items.reason", contains("Most asked for it"));
        }
        focalPoint("FRA").get(ALL + "/1").then().statusCode(200).body("grantedAt", equalTo("2027-03-01T12:00:00Z"));
        as("auditor").get("/trail?operation=extendReplies").then().body("items.reason", contains("Most asked for it"));
        assertThatThrownBy(() -> Owner.execute("delete from round_extension")).hasMessageContaining("unchangeable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01T12:00:00Z", APRIL, "2027-05-01T12:00:01Z"})
    void timeIsNotTakenAndStakeholdersAreDueNoEarlier(String until) {
        GivenRounds.launched("FRA");

        extend(Map.of("until", until, "pastConfirmed", true, "reason", "A slip"))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/until"));
        secretariat().get(ALL).then().body("items", empty());
        focalPoint("FRA").get(REPLY, "FRA").then().body("due", equalTo(APRIL));
    }

    @Test
    void limitInThePastIsAskedAbout() {
        GivenRounds.launchedDue("2027-02-01T12:00:00Z", "FRA");
        GivenRounds.stakeholdersDue("2027-02-02T12:00:00Z");

        confirmed(ALL, Map.of("until", "2027-02-02T12:00:00Z"));
        confirmed("/rounds/2/replies/FRA/extensions", Map.of("until", "2027-02-20T12:00:00Z", "askedBy", "A note"));
        confirmed("/rounds/2/stakeholder-extensions", Map.of("until", "2027-02-20T12:00:00Z", "forAll", true));
    }

    private static void confirmed(String extensions, Map<String, Object> wish) {
        var body = new HashMap<>(wish);
        body.put("reason", "Agreed in time, recorded late");
        secretariat().body(body).post(extensions).then().statusCode(422).body("violations.pointer", contains("/until"));
        body.put("pastConfirmed", true);
        secretariat().body(body).post(extensions).then().statusCode(201);
    }

    @Test
    void closedRepliesAreReopenedFirst() {
        GivenRounds.launched("FRA");
        GivenClosing.closed();

        extend(Map.of("until", LATER, "reason", "An election"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/replies-closed"));
        secretariat()
                .body(Map.of("until", LATER, "reason", "An election"))
                .post("/rounds/57/extensions")
                .then()
                .statusCode(404);
    }

    private static Response extend(Map<String, Object> body) {
        return secretariat().body(body).post(ALL);
    }
}
