package org.lanzarote.monitoring.replies.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.proposal;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.publish;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.publishedWithout;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplement;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** A file that is withheld is closed in every answer, and under every key of its bytes. */
@QuarkusTest
class WithheldFileTest {

    private static final String NOW = "/rounds/2/replies/FRA";

    private String law;

    @BeforeEach
    void aSubmittedReply() {
        GivenRounds.launchedWith(List.of(question("1", "TEXT", "I"), question("3", "TEXT", "I")), "FRA");
        law = GivenAttachments.attached("FRA", "law.txt", "Article 18".getBytes(UTF_8));
        saved("FRA", "1", "Nothing");
        saved("FRA", "3", "See [the law](attachment:" + law + ").");
        submit("FRA");
    }

    @Test
    void theSameBytesUnderAnotherKeyStayWithheld() {
        publishedWithout(passage("3", law, "a mistake"));
        supplement("FRA").then().statusCode(204);
        var copy = GivenAttachments.attached("FRA", "other.txt", "Article 18".getBytes(UTF_8));
        saved("FRA", "3", "See [it](attachment:" + copy + ").");
        submit("FRA");

        proposal(NOW).body("proposed.withhold.passage", contains(copy)).body("proposed.state", contains("STANDS"));
        publish(NOW, List.of()).statusCode(409);
        publish(NOW, List.of(passage("3", copy, "a mistake"))).statusCode(204);
        nobody().get(ATTACHMENT, "FRA", copy).then().statusCode(404);
    }

    @Test
    void fileIsClosedInEveryAnswerAndUnderEveryKey() {
        supplement("FRA").then().statusCode(204);
        var copy = GivenAttachments.attached("FRA", "other.txt", "Article 18".getBytes(UTF_8));
        saved("FRA", "1", "See [it](attachment:" + law + ") and [it](attachment:" + copy + ").");
        submit("FRA");

        publishedWithout(passage("3", law, "a mistake"));

        for (var key : List.of(law, copy)) {
            nobody().get(ATTACHMENT, "FRA", key).then().statusCode(404);
            nobody().get(ATTACHMENT + "/content", "FRA", key).then().statusCode(404);
        }
        nobody().get(ANSWER, "FRA", "1")
                .then()
                .body("text", equalTo("See [withheld: a mistake] and [withheld: a mistake]."));
    }

    @Test
    void takeDownClosesTheSameBytesUnderEveryKey() {
        supplement("FRA").then().statusCode(204);
        var copy = GivenAttachments.attached("FRA", "other.txt", "Article 18".getBytes(UTF_8));
        saved("FRA", "1", "See [it](attachment:" + copy + ").");
        submit("FRA");
        publishedWithout();
        nobody().get(ATTACHMENT, "FRA", copy).then().statusCode(200);

        takenDown("FRA", passage("3", law, "a mistake"));

        nobody().get(ATTACHMENT, "FRA", copy).then().statusCode(404);
        nobody().get(ANSWER, "FRA", "1").then().body("text", equalTo("See [withheld: a mistake]."));
    }
}
