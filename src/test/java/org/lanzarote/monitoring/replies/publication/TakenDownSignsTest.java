package org.lanzarote.monitoring.replies.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Words that are taken down everywhere are found whether their signs are written as such, by name or by number. */
@QuarkusTest
class TakenDownSignsTest {

    private static final String NAME = "Zed & Sons of Dunwich";
    private static final String ESCAPED = "https://example.org/by%20Zed%20%26%20Sons%20of%20D%C3%BCnwich/decree";

    @BeforeEach
    void aReplyThatSaysThemInAllWays() {
        GivenRounds.launchedWith(
                List.of(
                        question("1", "TEXT", "I"),
                        question("2", "LINKS", "I"),
                        GivenQuestionnaires.with(
                                question("3", "SINGLE_CHOICE", "I"),
                                "options",
                                Map.of(
                                        "choices",
                                        List.of(
                                                Map.of("key", "POLICE", "label", text("Police")),
                                                Map.of("key", "COURTS", "label", text("Courts"))),
                                        "other",
                                        true)),
                        question("4", "TEXT", "I")),
                "FRA");
        saved("FRA", "1", "It was " + NAME + ".");
        save(
                        "FRA",
                        "2",
                        "\"0\"",
                        Map.of(
                                "references",
                                List.of(
                                        Map.of("title", "Decree", "url", ESCAPED),
                                        Map.of(
                                                "title",
                                                "Search",
                                                "url",
                                                "https://example.org/?q=Zed+%26+Sons+of+Dunwich")),
                                "text",
                                "",
                                "language",
                                "EN"))
                .then()
                .statusCode(200);
        save("FRA", "3", "\"0\"", Map.of("value", "OTHER", "other", "Zed &amp; Sons of Dunwich, and others"))
                .then()
                .statusCode(200);
        saved("FRA", "4", "See [it](" + ESCAPED + "), of 50%defended.");
        submit("FRA");
        publish("FRA");
    }

    @Test
    void theyGoFromAddressesAndFromWhatAChoiceSays() {
        takenDownEverywhere("FRA", passage("1", NAME, "personal data"));

        assertThat(nobody().get(REPLY, "FRA").asString()).doesNotContain("Sons");
        nobody().get(ANSWER, "FRA", "2")
                .then()
                .body(
                        "references.title",
                        contains("Decree [withheld: personal data]", "Search [withheld: personal data]"))
                .body("references.url", contains(null, (Object) null));
        nobody().get(ANSWER, "FRA", "3").then().body("other", equalTo("[withheld: personal data], and others"));
        nobody().get(ANSWER, "FRA", "4").then().body("text", containsString("of 50%defended."));
    }

    @Test
    void signByItsNameIsReadOnThePage() {
        nobody().accept("text/html")
                .get(REPLY + "/submissions/1/answers/3", "FRA")
                .then()
                .statusCode(200)
                .body(containsString("Other: Zed &amp; Sons of Dunwich, and others"));
    }
}
