package org.lanzarote.monitoring.replies.delegation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.lanzarote.monitoring.replies.delegation.GivenComments.COMMENTS;
import static org.lanzarote.monitoring.replies.delegation.GivenComments.written;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.REPLY;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.delegate;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.give;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.handBack;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.takeBack;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What is said inside a Party on a question is read by those of the Party who work on it, and by nobody else. */
@QuarkusTest
class CommentTest {

    @Inject
    DataSource service;

    @BeforeEach
    void round() {
        GivenRounds.launched("FRA", "DEU");
    }

    @Test
    void focalPointAndDelegateTalkAboutAQuestion() {
        give("9");
        written("9.1", "Who knows the figure?");
        write(delegate(), "9.1", "The ministry of *justice*").then().statusCode(201);

        for (var reader : List.of(focalPoint("FRA"), delegate())) {
            reader.get(COMMENTS)
                    .then()
                    .statusCode(200)
                    .body("items.question", contains("9.1", "9.1"))
                    .body("items.text", contains("Who knows the figure?", "The ministry of *justice*"))
                    .body("items.writtenBy[1]", equalTo("Demonstration Delegate FRA"))
                    .body("items.writtenAt[0]", equalTo("2027-03-01T12:00:00Z"));
        }
    }

    @Test
    void delegateReadsAndWritesOnItsQuestionsOnly() {
        var hidden = written("12", "Not for the ministry");
        write(delegate(), "12", "From whom?").then().statusCode(404);
        give("9");

        write(delegate(), "12", "From whom?").then().statusCode(422).body("violations.pointer", contains("/question"));
        delegate().get(COMMENTS).then().statusCode(200).body("items", empty());
        delegate().get(COMMENTS + "/" + hidden).then().statusCode(404);
        focalPoint("FRA").get(COMMENTS + "/" + hidden).then().statusCode(200).body("question", equalTo("12"));
    }

    @Test
    void othersAreToldNothing() {
        GivenReplies.published("FRA");
        var id = written("9.1", "Between us");

        for (var other : List.of(focalPoint("DEU"), as("delegate-deu"))) {
            other.get(COMMENTS).then().statusCode(404);
        }
        focalPoint("DEU").get(COMMENTS + "/" + id).then().statusCode(404);
        write(focalPoint("DEU"), "9.1", "Hello").then().statusCode(404);
        for (var other : List.of(secretariat(), committee(), as("auditor"))) {
            other.get(COMMENTS).then().statusCode(403);
        }
    }

    @Test
    void forgottenWhereShowsThemToNobodyElse() {
        written("9.1", "Between us");
        written("12", "Between us two");
        give("9");

        seenBy(focalPoint("FRA"), "9.1", "12");
        seenBy(delegate(), "9.1");
        for (var other : List.of(secretariat(), committee(), focalPoint("DEU"), as("delegate-deu"), as("auditor"))) {
            seenBy(other);
        }
        outOfContract(delegate()).post("/forgetful/comments").then().statusCode(500);
        outOfContract(secretariat()).post("/forgetful/comments").then().statusCode(500);
    }

    @Test
    void commentStaysWhenTheDelegationEnds() {
        var id = give("9");
        write(delegate(), "9.1", "Done so far").then().statusCode(201);
        handBack(id, Map.of()).then().statusCode(204);
        write(delegate(), "9.1", "One more word").then().statusCode(201);

        takeBack(id).then().statusCode(204);

        delegate().get(COMMENTS).then().statusCode(404);
        focalPoint("FRA").get(COMMENTS).then().body("items.text", contains("Done so far", "One more word"));
    }

    @Test
    void commentIsNoPartOfTheReply() {
        written("9.1", "Between us");
        GivenReplies.published("FRA");

        secretariat().get(REPLY).then().statusCode(200).body(not(containsString("Between us")));
        focalPoint("FRA").get(COMMENTS).then().body("items", hasSize(1));
    }

    @Test
    void commentIsKeptAsItWasWritten() {
        written("9.1", "Between us");

        assertThatThrownBy(() -> execute("update internal_comment set text = ''"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from internal_comment")).hasMessageContaining("permission denied");
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        write(focalPoint("FRA"), "9.1", " ").then().statusCode(422).body("violations.pointer", contains("/text"));
        write(focalPoint("FRA"), "9.1", "x".repeat(4_001)).then().statusCode(422);
        for (var hostile :
                List.of("<script>alert(1)</script>", "![a](https://example.org/a.png)", "${7*7} <b>{1}</b>")) {
            write(focalPoint("FRA"), "9.1", hostile)
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", hasItem("/text"));
        }
        write(focalPoint("FRA"), "99", "What of it?").then().statusCode(422).body("violations", hasSize(1));
        focalPoint("FRA").get(COMMENTS + "?since=yesterday").then().statusCode(400);
        focalPoint("FRA").get(COMMENTS).then().body("items", empty());
    }

    @Test
    void listIsFilteredAndPaged() {
        var first = written("9.1", "One");
        written("12", "Two");
        written("9.1", "Three");

        focalPoint("FRA")
                .get(COMMENTS + "?question=9.1&limit=1")
                .then()
                .body("items.id", contains(first))
                .body("next", notNullValue());
        focalPoint("FRA").get(COMMENTS + "?question=12").then().body("items.text", contains("Two"));
        focalPoint("FRA").get(COMMENTS + "?since=2027-03-01T12:00:00Z").then().body("items", hasSize(3));
        focalPoint("FRA").get(COMMENTS + "?since=2027-03-01T12:00:01Z").then().body("items", empty());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Response write(RequestSpecification who, String question, String text) {
        return who.body(Map.of("question", question, "text", text)).post(COMMENTS);
    }

    private static void seenBy(RequestSpecification who, String... questions) {
        outOfContract(who).get("/forgetful").then().statusCode(200).body("comments", equalTo(List.of(questions)));
    }
}
