package org.lanzarote.monitoring.replies.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.CLARIFICATION;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.CLARIFICATIONS;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.ask;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.asked;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.say;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** The Secretariat asks about an answer, the Party answers, until it is clear or no longer asked. */
@QuarkusTest
class ClarificationTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void submittedReply() {
        GivenRounds.launched("FRA", "DEU");
        GivenReplies.submitted("FRA");
    }

    @Test
    void clarificationGoesBackAndForthUntilItIsSettled() {
        var id = ask("FRA", Map.of("question", "9.1", "text", "Since *when*?", "dueOn", "2027-03-15"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        read(focalPoint("FRA"), id)
                .body("state", equalTo("ASKED"))
                .body("submission", equalTo(1))
                .body("dueOn", equalTo("2027-03-15"))
                .body("overdue", equalTo(false))
                .body("permittedActions", contains("WRITE_MESSAGE"));

        say(focalPoint("FRA"), id, "Since 2020").then().statusCode(201).header("ETag", equalTo(tag(id)));
        read(secretariat(), id)
                .body("state", equalTo("ANSWERED"))
                .body("permittedActions", contains("WRITE_MESSAGE", "SETTLE", "WITHDRAW"));
        say(secretariat(), id, "By which law?").then().statusCode(201).body("id", equalTo("3"));
        read(focalPoint("FRA"), id).body("state", equalTo("ASKED"));
        say(focalPoint("FRA"), id, "By law 1").then().statusCode(201);
        settle(id, tag(id)).then().statusCode(204);

        read(focalPoint("FRA"), id)
                .body("state", equalTo("SETTLED"))
                .body("closedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("messages.number", contains(1, 2, 3, 4))
                .body("messages.side", contains("SECRETARIAT", "PARTY", "SECRETARIAT", "PARTY"))
                .body("messages.text", contains("Since *when*?", "Since 2020", "By which law?", "By law 1"))
                .body("permittedActions", empty());
    }

    @Test
    void withdrawalNeedsAReason() {
        var id = asked("9.1");
        withdraw(id, Map.of()).then().statusCode(422).body("violations.pointer", contains("/reason"));
        withdraw(id, Map.of("reason", " ")).then().statusCode(422);

        withdraw(id, Map.of("reason", "Answered under 12")).then().statusCode(204);

        read(focalPoint("FRA"), id).body("state", equalTo("WITHDRAWN")).body("reason", equalTo("Answered under 12"));
    }

    @Test
    void closedClarificationStaysClosed() {
        var id = asked("9.1");
        settle(id, tag(id)).then().statusCode(204);

        for (var answer : new Response[] {
            say(focalPoint("FRA"), id, "Too late"),
            say(secretariat(), id, "One more thing"),
            settle(id, tag(id)),
            withdraw(id, Map.of("reason", "Asked in error"))
        }) {
            answer.then().statusCode(409).body("type", equalTo("/problems/clarification-closed"));
        }
        read(secretariat(), id).body("messages", hasSize(1)).body("state", equalTo("SETTLED"));
    }

    @Test
    void closingNeedsTheTagThatWasRead() {
        var id = asked("9.1");
        var seen = tag(id);
        say(focalPoint("FRA"), id, "Since 2020").then().statusCode(201);

        settle(id, seen).then().statusCode(412);
        secretariat().post(CLARIFICATION + "/settle", "FRA", id).then().statusCode(428);
        read(secretariat(), id).body("state", equalTo("ANSWERED"));
    }

    @Test
    void onlyWhatWasSubmittedIsAskedAbout() {
        ask("DEU", Map.of("question", "9.1", "text", "Since when?"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-submitted"));
        ask("ALB", Map.of("question", "9.1", "text", "Since when?")).then().statusCode(404);
        for (var unknown : new String[] {"99", "9"}) {
            ask("FRA", Map.of("question", unknown, "text", "Since when?"))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/question"));
        }
        secretariat().get(CLARIFICATIONS, "FRA").then().body("items", empty());
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        ask("FRA", Map.of("question", "9.1", "text", "")).then().statusCode(422);
        ask("FRA", Map.of("question", "9.1", "text", "x".repeat(10_001)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/text"));
        ask("FRA", Map.of("question", "99", "text", "When?", "dueOn", "2027-02-28"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/question", "/dueOn"));
        var id = asked("9.1");
        say(focalPoint("FRA"), id, " ").then().statusCode(422).body("violations.pointer", contains("/text"));
        say(focalPoint("FRA"), id, "x".repeat(10_001)).then().statusCode(422);
        read(secretariat(), id).body("messages", hasSize(1));
    }

    @Test
    void clarificationIsOverdueWhileItWaitsForTheParty() throws SQLException {
        var id = asked("9.1");
        Owner.execute("update clarification set due_on = '2027-02-28'");

        read(secretariat(), id).body("overdue", equalTo(true));
        say(focalPoint("FRA"), id, "Since 2020").then().statusCode(201);
        read(secretariat(), id).body("overdue", equalTo(false));
    }

    @Test
    void clarificationHasAnEnd() throws SQLException {
        var id = asked("9.1");
        Owner.execute("update clarification set messages = 100");

        say(focalPoint("FRA"), id, "One more")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/clarification-full"));
    }

    @Test
    void messageSentAgainIsWrittenOnce() {
        var id = asked("9.1");
        for (int i = 0; i < 2; i++) {
            say(focalPoint("FRA").header("Idempotency-Key", "an-answer"), id, "Since 2020")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo("2"));
        }

        read(secretariat(), id).body("messages", hasSize(2));
    }

    @Test
    void listsAreFilteredAndPaged() {
        GivenReplies.submitted("DEU");
        var first = asked("9.1");
        var second = asked("12");
        var german = asked("DEU", "9.1");
        say(focalPoint("FRA"), first, "Since 2020").then().statusCode(201);

        list("/replies/FRA/clarifications")
                .body("items.id", contains(first, second))
                .body("next", nullValue());
        list("/replies/FRA/clarifications?question=12").body("items.id", contains(second));
        list("/replies/FRA/clarifications?state=ANSWERED").body("items.id", contains(first));
        list("/clarifications?limit=2")
                .body("items.id", contains(first, second))
                .body("next", notNullValue());
        list("/clarifications?party=DEU").body("items.id", contains(german)).body("items.messages", contains(1));
        list("/clarifications?state=ASKED&question=9.1").body("items.party", contains("DEU"));
        secretariat().get("/rounds/2/clarifications?state=LOST").then().statusCode(400);
        secretariat().get("/rounds/7/clarifications").then().statusCode(404);
    }

    @Test
    void readingCostsTheSameForOneAndForMany() {
        var id = asked("9.1");
        var thread = statements("/replies/FRA/clarifications/" + id);
        var own = statements("/replies/FRA/clarifications");
        var all = statements("/clarifications");
        for (int i = 0; i < 5; i++) {
            asked("12");
            say(focalPoint("FRA"), id, "Since 202" + i).then().statusCode(201);
        }

        assertThat(statements("/replies/FRA/clarifications/" + id)).isEqualTo(thread);
        assertThat(statements("/replies/FRA/clarifications")).isEqualTo(own).isLessThanOrEqualTo(6);
        assertThat(statements("/clarifications")).isEqualTo(all).isLessThanOrEqualTo(6);
    }

    private long statements(String path) {
        sessions.getStatistics().clear();
        list(path);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static ValidatableResponse list(String path) {
        return secretariat().get("/rounds/2" + path).then().statusCode(200);
    }

    private static ValidatableResponse read(RequestSpecification who, String id) {
        return who.get(CLARIFICATION, "FRA", id).then().statusCode(200);
    }

    private static Response settle(String id, String tag) {
        return secretariat().header("If-Match", tag).post(CLARIFICATION + "/settle", "FRA", id);
    }

    private static Response withdraw(String id, Map<String, String> body) {
        return secretariat().header("If-Match", tag(id)).body(body).post(CLARIFICATION + "/withdraw", "FRA", id);
    }
}
