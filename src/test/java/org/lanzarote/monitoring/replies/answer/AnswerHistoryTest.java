package org.lanzarote.monitoring.replies.answer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.VERSIONS;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.publish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.textAnswer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.yes;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** Every save of an answer is kept for ever, and is its Party's own. */
@QuarkusTest
class AnswerHistoryTest {

    private static final String HISTORY = REPLY + "/answers/{question}/history";

    @Inject
    DataSource service;

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA", "DEU");
    }

    @Test
    void answerNeverSavedHasNoHistory() {
        focalPoint("FRA").get(HISTORY, "FRA", "12").then().statusCode(200).body("items", empty());
        focalPoint("FRA").get(HISTORY + "/0", "FRA", "12").then().statusCode(404);
        focalPoint("FRA").get(HISTORY, "FRA", "77").then().statusCode(404);
    }

    @Test
    void everySaveIsKeptAndTheLatestComesFirst() {
        written("One", "Two, longer", "Three");

        focalPoint("FRA")
                .get(HISTORY, "FRA", "12")
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.tag", contains("\"3\"", "\"2\"", "\"1\""))
                .body("items.characters", contains(5, 11, 3))
                .body("items[0].savedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("items[0].savedBy", equalTo("Demonstration Focal point FRA"))
                .body("items[0].questionnaireVersion", equalTo(1));
        focalPoint("FRA")
                .get(HISTORY + "/2", "FRA", "12")
                .then()
                .statusCode(200)
                .body("text", equalTo("Two, longer"))
                .body("tag", equalTo("\"2\""));
    }

    @Test
    void historyGoesOnWithItsCursor() {
        written("One", "Two", "Three");

        var first = focalPoint("FRA").get(HISTORY + "?limit=2", "FRA", "12").then();
        var next = first.body("items.version", contains(3, 2)).extract().<String>path("next");
        focalPoint("FRA")
                .get(HISTORY + "?limit=2&cursor=" + next, "FRA", "12")
                .then()
                .body("items.version", contains(1))
                .body("next", nullValue());
    }

    @Test
    void formerTextIsTakenUpAgainByAnOrdinarySave() {
        written("First", "Spoilt");

        var former = focalPoint("FRA").get(HISTORY + "/1", "FRA", "12").path("text");
        save("FRA", "12", "\"2\"", Map.of("text", former, "language", "EN"))
                .then()
                .statusCode(200)
                .body("text", equalTo("First"));

        focalPoint("FRA").get(HISTORY, "FRA", "12").then().body("items.version", contains(3, 2, 1));
    }

    @Test
    void savesOfAWholeDocumentAreKeptToo() {
        var wish = Map.of("questionnaireVersion", 1, "answers", Map.of("1.1", yes("So"), "12", textAnswer("Words")));
        focalPoint("FRA")
                .header("If-Match", tag("FRA"))
                .body(wish)
                .put(REPLY + "/answers", "FRA")
                .then()
                .statusCode(204);

        for (var question : List.of("1.1", "12")) {
            focalPoint("FRA").get(HISTORY, "FRA", question).then().body("items", hasSize(1));
        }
        focalPoint("FRA").get(HISTORY + "/1", "FRA", "1.1").then().body("value", equalTo("YES"));
    }

    @Test
    void stepToALaterVersionIsNoSave() {
        written("Before");
        aSecondVersion();
        focalPoint("FRA")
                .header("If-Match", tag("FRA"))
                .body(Map.of("version", 2))
                .post(REPLY + "/move", "FRA")
                .then()
                .statusCode(204);

        save("FRA", "12", "\"2\"", textAnswer("After")).then().statusCode(200);
        focalPoint("FRA")
                .get(HISTORY, "FRA", "12")
                .then()
                .body("items.version", contains(3, 1))
                .body("items.questionnaireVersion", contains(2, 1));
        save("FRA", "12", "\"2\"", textAnswer("Late"))
                .then()
                .statusCode(412)
                .body("current.text", equalTo("After"))
                .body("base.text", equalTo("Before"));
    }

    @Test
    void delegateReadsTheHistoryOfItsSectionsWhileItHasThem() {
        written("One");
        save("FRA", "9.1", "\"0\"", yes("Two")).then().statusCode(200);
        GivenDelegations.give("9");

        as("delegate-fra").get(HISTORY, "FRA", "9.1").then().body("items", hasSize(1));
        as("delegate-fra").get(HISTORY + "/1", "FRA", "9.1").then().body("text", equalTo("Two"));
        as("delegate-fra").get(HISTORY, "FRA", "12").then().statusCode(404);
        as("delegate-fra").get(HISTORY + "/1", "FRA", "12").then().statusCode(404);
        seenBy(as("delegate-fra")).body("answerVersions", contains("Two"));
    }

    @Test
    void historyIsNobodyElsesAlsoWhenTheReplyIsPublic() {
        GivenReplies.published("FRA");

        focalPoint("DEU").get(HISTORY, "FRA", "12").then().statusCode(404);
        secretariat().get(HISTORY, "FRA", "12").then().statusCode(403);
        for (var asker : List.of(secretariat(), as("committee"), focalPoint("DEU"), as("delegate-fra"), nobody())) {
            seenBy(asker).body("answerVersions", empty());
        }
        seenBy(focalPoint("FRA"))
                .body(
                        "answerVersions",
                        containsInAnyOrder(GivenReplies.QUESTIONS.stream()
                                .map(question -> "The answer to " + question)
                                .toArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update answer_version set text = 'other'", "delete from answer_version"})
    void nobodyChangesAHistory(String sql) {
        written("One");

        assertThatThrownBy(() -> Owner.execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("what was saved once is unchangeable");
        refusedToTheService(sql);
        refusedToTheService(
                "insert into answer_version select gen_random_uuid(), answer_id, party_iso3, question_id, 7, content,"
                        + " text, language, saved_at, saved_by from answer_version");
    }

    private void refusedToTheService(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = service.getConnection();
                            var statement = connection.createStatement()) {
                        statement.executeUpdate(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static ValidatableResponse seenBy(RequestSpecification asker) {
        return outOfContract(asker).get("/forgetful").then().statusCode(200);
    }

    private static void aSecondVersion() {
        List<Map<String, Object>> questions = new ArrayList<>(
                secretariat().get(VERSIONS + "/1/package").jsonPath().getList("questions"));
        questions.add(6, with(question("3.2", "TEXT", "IX"), "required", false));
        draft(wish(questions)).statusCode(201);
        publish("2", "\"0\"");
    }

    private static void written(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            save("FRA", "12", "\"" + i + "\"", textAnswer(texts[i])).then().statusCode(200);
        }
    }
}
