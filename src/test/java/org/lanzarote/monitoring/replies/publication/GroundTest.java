package org.lanzarote.monitoring.replies.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takeDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The ground on which words are withheld stands in their place for everybody, and does not say them. */
@QuarkusTest
class GroundTest {

    private static final String NAME = "Ludmilla Harkonnen of Dunwich";

    @BeforeEach
    void aSubmittedReply() {
        GivenRounds.launched("FRA");
        GivenReplies.answered("FRA");
        GivenReplies.saved("FRA", "1.2", "It was " + NAME + ", aged 9, who said so.");
        GivenReplies.submit("FRA");
    }

    @Test
    void publicationIsRefusedWhoseGroundsSayWhatTheyWithhold() {
        GivenReplies.publish(
                        "FRA",
                        recordTag("FRA"),
                        List.of(
                                passage("1.2", NAME, "names LUDMILLA Harkonnen of Dünwich"),
                                passage("1.2", "aged 9", "a child, Aged 9"),
                                passage("1.2", "said", "said by a child of unit aged 90")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/withheld/0/ground", "/withheld/1/ground", "/withheld/2/ground"))
                .body("violations[0].code", equalTo("SAID_BY_GROUND"));
    }

    @Test
    void takeDownIsRefusedWhoseGroundSaysWhatItTakesDown() {
        GivenReplies.publish("FRA");

        takeDown(
                        "FRA",
                        List.of(
                                passage("1.2", NAME, "personal data"),
                                passage("1.2", "aged 9", "of Ludmilla Harkonnen of Dunwich")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/withheld/1/ground"));
        takenDown("FRA", passage("1.2", NAME, "personal data"), passage("1.2", "aged 9", "of one aged 90"));
        nobody().get(ANSWER, "FRA", "1.2")
                .then()
                .body("text", equalTo("It was [withheld: personal data], [withheld: of one aged 90], who said so."));
    }
}
