package org.lanzarote.monitoring.replies.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Whose reply has something to clarify, in the state of play. */
@QuarkusTest
class OpenClarificationsTest {

    private static final String OPEN = REPLIES + "?clarification=OPEN";

    @BeforeEach
    void franceIsAskedTwiceAndThenPublished() {
        GivenRounds.launched("FRA", "NOR");
        GivenReplies.submitted("FRA");
        ask("9.1");
        ask("12");
        GivenReplies.publish("FRA");
    }

    @Test
    void overseersAndThePartyFindTheReply() {
        for (var asking : List.of(secretariat(), committee(), focalPoint("FRA"))) {
            asking.get(OPEN).then().body("items.party", contains("FRA")).body("items.openClarifications", contains(2));
        }
        secretariat().get(REPLIES).then().body("items.openClarifications", contains(2, 0));
        secretariat().get(REPLIES + "/figures").then().body("withOpenClarification", equalTo(1));
    }

    @Test
    void othersLearnNothingOfIt() {
        nobody().get(OPEN).then().body("items", empty());
        focalPoint("NOR").get(OPEN).then().body("items", empty());
        nobody().get(REPLIES)
                .then()
                .body("items.party", contains("FRA"))
                .body("items[0].openClarifications", nullValue());
    }

    private static void ask(String question) {
        secretariat()
                .body(Map.of("question", question, "text", "Since when?"))
                .post(REPLIES + "/FRA/clarifications")
                .then()
                .statusCode(201);
    }
}
