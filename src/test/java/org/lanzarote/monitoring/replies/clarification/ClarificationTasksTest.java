package org.lanzarote.monitoring.replies.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.CLARIFICATION;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.ask;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.asked;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.say;
import static org.lanzarote.monitoring.replies.clarification.GivenClarifications.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A clarification waits for the side that did not speak last. */
@QuarkusTest
class ClarificationTasksTest {

    @BeforeEach
    void publishedReply() {
        GivenRounds.launched("FRA", "DEU");
        GivenReplies.published("FRA");
        GivenReplies.submitted("DEU");
        GivenReplies.publish("DEU");
    }

    @Test
    @Tag("slow") // 0.7 s
    void clarificationGoesFromOneSideToTheOtherUntilItIsSettled() {
        String id = ask("FRA", Map.of("question", "9.1", "text", "Since when?", "dueOn", "2027-03-15"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SeenTasks.of(() -> focalPoint("FRA"))
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ANSWER_CLARIFICATION"))
                .body("items[0].what.en", equalTo("Answer what the Secretariat asks about question 9.1"))
                .body(
                        "items[0].what.fr",
                        equalTo("Répondre à la demande d’éclaircissement du Secrétariat sur la question 9.1"))
                .body("items[0].round", equalTo(2))
                .body("items[0].party", equalTo("FRA"))
                .body("items[0].dueOn", equalTo("2027-03-15"))
                .body("items[0].address", equalTo("/rounds/2/replies/FRA/clarifications/" + id));
        assertThat(kinds(() -> focalPoint("DEU"))).isEmpty();
        assertThat(kinds(() -> secretariat())).isEmpty();

        say(focalPoint("FRA"), id, "Since 2020").then().statusCode(201);
        assertThat(kinds(() -> focalPoint("FRA"))).isEmpty();
        SeenTasks.of(() -> secretariat())
                .body("items.kind", contains("SETTLE_CLARIFICATION"))
                .body("items[0].party", equalTo("FRA"));

        say(secretariat(), id, "And before?").then().statusCode(201);
        assertThat(kinds(() -> focalPoint("FRA"))).containsExactly("ANSWER_CLARIFICATION");
        assertThat(kinds(() -> secretariat())).isEmpty();

        secretariat()
                .header("If-Match", tag(id))
                .post(CLARIFICATION + "/settle", "FRA", id)
                .then()
                .statusCode(204);
        assertThat(kinds(() -> focalPoint("FRA"))).isEmpty();
    }

    @Test
    void soonestDueComesFirstAndWhatHasNoDayLast() {
        var open = asked("9.1");
        String late = ask("FRA", Map.of("question", "12", "text", "Since when?", "dueOn", "2027-03-02"))
                .then()
                .extract()
                .path("id");
        String later = ask("FRA", Map.of("question", "3.1", "text", "Since when?", "dueOn", "2027-06-01"))
                .then()
                .extract()
                .path("id");

        assertThat(SeenTasks.of(() -> focalPoint("FRA")).extract().<List<String>>path("items.address"))
                .extracting(address -> address.substring(address.lastIndexOf('/') + 1))
                .containsExactly(late, later, open);
    }
}
