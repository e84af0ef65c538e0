package org.lanzarote.monitoring.replies.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.publish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.saved;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.supplement;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** How far a reply has come, in the state of play: for its Party as it works, for others as its record stands. */
@QuarkusTest
class RecordFiguresTest {

    @BeforeEach
    void questionsThatMayStayOpen() {
        Moment.begin(this, () -> {
            GivenRounds.launchedWith(asked("1", "2"), "FRA");
            GivenDelegations.give("1");
            saved("FRA", "1", "The first answer");
        });
    }

    @Test
    void nobodyElseLearnsHowFarADraftHasCome() {
        Stream.of(focalPoint("FRA"), as("delegate-fra")).forEach(one -> row(one, "DRAFT", 1, 1, 2));
        Stream.of(secretariat(), committee()).forEach(one -> row(one, "DRAFT", 1, 0, 2));
        figures(0, 2);
        nobody().get(REPLIES).then().body("items.size()", equalTo(0));
    }

    @Test
    void othersReadTheFiguresOfTheirRecordWhileThePartyWorksOn() {
        submit("FRA");
        row(secretariat(), "SUBMITTED", 1, 1, 2);
        GivenReplies.publish("FRA");
        draft(wish(asked("1", "2", "3"))).statusCode(201);
        publish("2", "\"0\"");

        supplement("FRA").then().statusCode(204);
        focalPoint("FRA")
                .header("If-Match", tag("FRA"))
                .body(Map.of("version", 2))
                .post(REPLY + "/move", "FRA")
                .then()
                .statusCode(204);
        saved("FRA", "2", "The second answer");

        Stream.of(focalPoint("FRA"), as("delegate-fra")).forEach(one -> row(one, "REVISION", 2, 2, 3));
        row(committee(), "REVISION", 1, 1, 2);
        figures(1, 2);
        row(nobody(), "PUBLISHED", 1, 1, 2);

        submit("FRA");
        row(committee(), "SUBMITTED", 2, 2, 3);
        figures(2, 3);
        row(nobody(), "PUBLISHED", 1, 1, 2);

        GivenReplies.publish("FRA");
        Stream.of(nobody(), focalPoint("NOR")).forEach(one -> row(one, "PUBLISHED", 2, 2, 3));
    }

    @Test
    void answerThatIsEmptiedCountsNoMore() {
        saved("FRA", "2", "The second answer");
        submit("FRA");
        row(secretariat(), "SUBMITTED", 1, 2, 2);

        GivenReplies.supplemented("FRA", "2", " ");
        row(focalPoint("FRA"), "SUBMITTED", 1, 1, 2);
        row(committee(), "SUBMITTED", 1, 1, 2);
        figures(1, 2);
        GivenReplies.publish("FRA");
        row(nobody(), "PUBLISHED", 1, 1, 2);

        GivenReplies.supplemented("FRA", "2", "Again");
        row(focalPoint("FRA"), "SUBMITTED", 1, 2, 2);
    }

    private static List<Map<String, Object>> asked(String... numbers) {
        return Stream.of(numbers)
                .map(number -> with(question(number, "TEXT", "II"), "required", false))
                .toList();
    }

    private static void row(RequestSpecification asking, String status, int version, int answered, int questions) {
        asking.get(REPLIES)
                .then()
                .body("items.status", contains(status))
                .body("items.questionnaireVersion", contains(version))
                .body("items.answered", contains(answered))
                .body("items.questions", contains(questions));
    }

    private static void figures(int answered, int questions) {
        secretariat()
                .get(REPLIES + "/figures")
                .then()
                .body("answered", equalTo(answered))
                .body("questions", equalTo(questions));
    }
}
