package org.lanzarote.monitoring.replies.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.TAKE_DOWNS;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;
import org.lanzarote.monitoring.support.Moment;

/** A name that is taken down everywhere goes from all public answers of its Party, however it is written there. */
@QuarkusTest
class TakenDownElsewhereTest {

    private static final String NAME = "Ludmilla Harkonnen of Dunwich";
    private static final String OTHER = "Told by LUDMILLA *Harkonnen* of Dünwich, and others.";
    private static final String LEFT = "Told by [withheld: personal data], and others.";

    @BeforeEach
    void twoPublishedSubmissionsThatNameHer() {
        Moment.begin(this, () -> {
            GivenRounds.launched("FRA", "NOR");
            for (var party : List.of("FRA", "NOR")) {
                GivenReplies.answered(party);
                GivenReplies.saved(party, "1.2", "It was " + NAME + ".");
                GivenReplies.saved(party, "12", OTHER);
                GivenTranslations.translated(party, "12", "de", "Laut ihr");
                GivenReplies.submit(party);
                GivenReplies.publish(party);
            }
            GivenReplies.supplemented("FRA", "12", OTHER + " More.");
            GivenReplies.publish("FRA");
        });
    }

    @Test
    void itGoesFromOtherAnswersInEverySubmission() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        nobody().get(ANSWER, "FRA", "12").then().body("text", equalTo(LEFT + " More."));
        nobody().get(REPLY + "/submissions/1/answers/12", "FRA")
                .then()
                .body("answer.text", equalTo(LEFT))
                .body("answer.translations", empty());
        nobody().get("/search?q=%22of Dunwich%22&party=FRA").then().body("total", equalTo(0));
        nobody().get(ANSWER, "NOR", "12").then().body("text", equalTo(OTHER));
    }

    @Test
    void recordNamesEachAnswerThatSaidIt() {
        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        secretariat()
                .get(TAKE_DOWNS, "FRA")
                .then()
                .body("items[0].passages.withheld.question", containsInAnyOrder("1.2", "12"))
                .body("items[0].passages.withheld.passage", hasItem("LUDMILLA *Harkonnen* of Dünwich"))
                .body("items[0].passages.submissions", contains(List.of(1, 2), List.of(1, 2)));
    }

    @Test
    void otherAnswersStayWhereItDoesNotGoEverywhere() {
        takenDown("FRA", passage("1.2", NAME, "personal data"));

        nobody().get(ANSWER, "FRA", "12").then().body("text", equalTo(OTHER + " More."));
    }
}
