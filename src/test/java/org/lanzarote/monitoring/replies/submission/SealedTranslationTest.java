package org.lanzarote.monitoring.replies.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.publish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
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
import org.lanzarote.monitoring.replies.translation.GivenTranslations;

/** An answer is submitted and published with its texts in further languages. */
@QuarkusTest
class SealedTranslationTest {

    @BeforeEach
    void aTranslatedAnswer() {
        GivenRounds.launched("FRA");
        GivenReplies.answered("FRA");
        GivenTranslations.translated("FRA", "12", "de");
    }

    @Test
    void translationGoesWithTheSubmissionAndThePublication() {
        GivenReplies.submit("FRA");
        secretariat()
                .get(ANSWER, "FRA", "12")
                .then()
                .body("translations.language", contains("de"))
                .body("translations.stale", contains(false));

        publish("FRA");

        nobody().get(ANSWER, "FRA", "12").then().body("translations.language", contains("de"));
        nobody().get(ANSWER, "FRA", "1.2").then().body("translations", empty());
    }

    @Test
    void staleTranslationIsAWarningAndIsSubmittedAsStale() {
        GivenReplies.saved("FRA", "12", "Another text");

        focalPoint("FRA")
                .get(REPLY + "/validation", "FRA")
                .then()
                .body("submittable", equalTo(true))
                .body("remarks.findAll { it.question == '12' }.severity", hasItem("WARNING"));
        GivenReplies.submit("FRA");

        secretariat().get(ANSWER, "FRA", "12").then().body("translations.stale", contains(true));
    }

    @Test
    void noTranslationIsPublishedOfAnAnswerOfWhichSomethingIsWithheld() {
        GivenReplies.submit("FRA");

        publish(
                        "FRA",
                        recordTag("FRA"),
                        List.of(Map.of("question", "12", "passage", "The answer", "ground", "personal data")))
                .then()
                .statusCode(204);

        nobody().get(ANSWER, "FRA", "12").then().body("translations", empty());
        secretariat().get(ANSWER, "FRA", "12").then().body("translations", not(empty()));
    }
}
