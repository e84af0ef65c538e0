package org.lanzarote.monitoring.replies.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.CLARIFICATION;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.CLARIFICATIONS;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.asked;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.say;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** A clarification is between the Secretariat and the Party; those who oversee and delegates of the question read along. */
@QuarkusTest
class ClarificationVisibilityTest {

    private String nine = "";
    private String twelve = "";

    @BeforeEach
    void publishedReplyWithTwoClarifications() {
        Moment.begin(this, () -> {
            GivenRounds.launched("FRA", "DEU");
            GivenDelegations.give("9");
            GivenReplies.published("FRA");
            nine = asked("9.1");
            twelve = asked("12");
        });
    }

    @Test
    void overseersReadAndDoNotSpeak() {
        for (var overseer : List.of("committee", "rapporteur")) {
            as(overseer).get(CLARIFICATIONS, "FRA").then().body("items.id", contains(nine, twelve));
            as(overseer).get(CLARIFICATION, "FRA", nine).then().statusCode(200).body("permittedActions", empty());
            say(as(overseer), nine, "A word").then().statusCode(403);
        }
    }

    @Test
    void delegateReadsThoseOnItsQuestionsAndDoesNotAnswer() {
        var delegate = "delegate-fra";

        as(delegate).get(CLARIFICATIONS, "FRA").then().statusCode(200).body("items.id", contains(nine));
        as(delegate).get(CLARIFICATION, "FRA", nine).then().statusCode(200).body("permittedActions", empty());
        as(delegate).get(CLARIFICATION, "FRA", twelve).then().statusCode(404);
        say(as(delegate), nine, "Since 2020").then().statusCode(403);
    }

    @Test
    void othersAreToldNothingAlsoOfAPublishedReply() {
        for (var other : List.of(nobody(), focalPoint("DEU"), as("delegate-deu"), stakeholder(), as("auditor"))) {
            other.get(CLARIFICATIONS, "FRA").then().statusCode(404);
        }
        for (var other : List.of(nobody(), focalPoint("DEU"), as("delegate-deu"), stakeholder(), as("auditor"))) {
            other.get(CLARIFICATION, "FRA", nine).then().statusCode(404);
        }
        say(focalPoint("DEU"), nine, "Since 2020").then().statusCode(404);
        secretariat().get(CLARIFICATION, "DEU", nine).then().statusCode(404);
    }

    @Test
    void forgottenWhereShowsThemToNobodyElse() {
        seenBy(secretariat(), "9.1", "12");
        seenBy(committee(), "9.1", "12");
        seenBy(focalPoint("FRA"), "9.1", "12");
        seenBy(as("delegate-fra"), "9.1");
        for (var other : List.of(nobody(), focalPoint("DEU"), as("delegate-deu"), stakeholder(), as("auditor"))) {
            seenBy(other);
        }
    }

    @Test
    void forgottenWhereChangesNothingOfAnother() {
        reachedBy(focalPoint("FRA"), 2);
        for (var other : List.of(focalPoint("DEU"), as("delegate-fra"), committee(), stakeholder())) {
            reachedBy(other, 0);
        }
    }

    @Test
    void nobodySpeaksForAParty() {
        for (var other : List.of(secretariat(), committee(), as("delegate-fra"))) {
            outOfContract(other)
                    .post("/forgetful/clarification-messages")
                    .then()
                    .statusCode(500);
        }
        outOfContract(focalPoint("FRA"))
                .post("/forgetful/clarification-messages")
                .then()
                .statusCode(200)
                .body(equalTo("2"));
    }

    @Test
    void openOnesAreCountedByReply() throws SQLException {
        assertThat(open()).isEqualTo(2);
        say(focalPoint("FRA"), nine, "Since 2020").then().statusCode(201);
        assertThat(open()).isEqualTo(2);

        secretariat()
                .header("If-Match", GivenClarifications.tag(nine))
                .post(CLARIFICATION + "/settle", "FRA", nine)
                .then()
                .statusCode(204);

        assertThat(open()).isEqualTo(1);
    }

    private static long open() throws SQLException {
        try (var connection = Owner.connect()) {
            connection.createStatement().execute("set caller.asking = 'true'");
            var rows = connection.createStatement().executeQuery("select open_count from open_clarification");
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void seenBy(RequestSpecification who, String... questions) {
        outOfContract(who)
                .get("/forgetful")
                .then()
                .statusCode(200)
                .body("clarifications", equalTo(List.of(questions)))
                .body("clarificationMessages.size()", equalTo(questions.length));
    }

    private static void reachedBy(RequestSpecification who, int rows) {
        outOfContract(who).post("/forgetful").then().statusCode(200).body("clarifications", equalTo(rows));
    }
}
