package org.lanzarote.monitoring.stakeholders.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.SideBySide;

/** What was forwarded without a name comes up for those who see the copies of all Parties when its day is over, as its event does. */
@QuarkusTest
class NamelessForwardingTest {

    private static final Map<String, String> DANGER = Map.of("because", "It works under threat");

    /** Wherever something of a forwarding or its words might show. */
    private static final List<String> PLACES = List.of(
            FORWARDED,
            "/search?q=silent",
            "/search?q=dedicated+section",
            "/search?q=silent&kind=STAKEHOLDER_COMMENT&party=RUS",
            "/search?q=gaps+OR+silent+OR+law",
            "/rounds/2/stakeholder-submissions",
            "/rounds/2/questions/12/compilation",
            "/rounds/2/answers?question=12",
            "/rounds/2/answers/figures?question=12",
            "/rounds/2/replies",
            "/rounds/2",
            "/rounds/2/overview",
            "/rounds/2/evidence",
            "/rounds/2/findings",
            "/rounds",
            "/events",
            "/me",
            "/me/tasks");

    private String id = "";

    @BeforeEach
    void takenUpWithoutAName() {
        GivenRounds.launched("RUS", "FRA");
        id = GivenSubmissions.drafted();
        asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);
        GivenSubmissions.submit(id);
        tell(id, "grant-anonymity", DANGER);
        tell(id, "accept", null);
    }

    @Test
    void nobodyElseIsToldAnythingBeforeItsDayIsOver() {
        var others = List.of("committee", "rapporteur", "focal-point-fra", "stakeholder-two");
        var before = others.stream().map(NamelessForwardingTest::told).toList();

        var forwarded = forwardedAndReactedTo();

        for (int i = 0; i < others.size(); i++) {
            assertThat(told(others.get(i))).as(others.get(i)).isEqualTo(before.get(i));
            as(others.get(i)).get(FORWARDED + "/" + forwarded).then().statusCode(404);
        }
        for (var account : List.of("focal-point-rus", "stakeholder", "secretariat")) {
            as(account).get(FORWARDED).then().body("items.id", contains(forwarded));
        }
        found("secretariat").body("items.kind", containsInAnyOrder("STAKEHOLDER_COMMENT", "REACTION"));
        found("focal-point-rus").body("items.kind", containsInAnyOrder("STAKEHOLDER_COMMENT", "REACTION"));
    }

    @Test
    void thoseWhoCouldLinkCopiesFindItThen() throws SQLException {
        var forwarded = forwardedAndReactedTo();
        for (var account : List.of("secretariat", "committee", "rapporteur")) {
            found(account);
        }

        Owner.execute("update submission_copy set made_at = made_at - interval '1 day'");
        Owner.execute("update closed_text set overseen_at = overseen_at - interval '1 day'");

        for (var account : List.of("committee", "rapporteur")) {
            as(account).get(FORWARDED).then().body("items.id", contains(forwarded));
            as(account)
                    .get(FORWARDED + "/" + forwarded)
                    .then()
                    .statusCode(200)
                    .body("reactions.text", contains("A dedicated section is silent."));
            found(account).body("items.kind", containsInAnyOrder("STAKEHOLDER_COMMENT", "REACTION"));
        }
    }

    private String forwardedAndReactedTo() {
        var forwarded = GivenReception.forwarded(id, "RUS");
        as("focal-point-rus")
                .body(Map.of("language", "EN", "text", "A dedicated section is silent."))
                .post(FORWARDED + "/{id}/reactions", forwarded)
                .then()
                .statusCode(201);
        return forwarded;
    }

    private static ValidatableResponse found(String account) {
        return as(account).get("/search?q=silent").then().statusCode(200);
    }

    /** What is answered to an account, and by which tag, wherever it looks. */
    private static List<String> told(String account) {
        return SideBySide.ask(PLACES, place -> {
            var parts = place.split("\\?", 2);
            var request = QuickRequest.get(parts[0]).by(account);
            if (parts.length > 1) {
                for (var parameter : parts[1].split("&", -1)) {
                    var value = parameter.split("=", 2);
                    request.query(value[0], value[1].replace('+', ' '));
                }
            }
            var answer = request.send();
            return place + " " + answer.status() + " " + answer.field("etag") + " " + answer.body();
        });
    }
}
