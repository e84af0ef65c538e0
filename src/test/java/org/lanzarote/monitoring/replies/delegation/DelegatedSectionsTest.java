package org.lanzarote.monitoring.replies.delegation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.publish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.account;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.delegate;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.give;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.post;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.read;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** What is given by the key of a section are the main questions that stand in it. */
@QuarkusTest
class DelegatedSectionsTest {

    private static final String REPLY = GivenDelegations.REPLY;

    @BeforeEach
    void questionnaireWithSections() {
        GivenRounds.prepared();
        GivenRounds.withRoster("FRA");
        publish("1", draft(wish(questions())).statusCode(201).extract().header("ETag"));
        GivenRounds.launch();
    }

    @Test
    void sectionMeansItsMainQuestions() {
        var id = give("7", "PREVENTION");

        read(focalPoint("FRA"), id)
                .body("sections", contains("PREVENTION", "7"))
                .body("mainQuestions", contains("1", "2", "7"));
        delegate().get(REPLY).then().body("answers.question", contains("1.1", "2", "7"));
    }

    @Test
    void sectionMustExist() {
        post(Map.of("account", account("FRA", "DELEGATE"), "sections", List.of("DETECTION")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/sections/0"))
                .body(
                        "violations.detail",
                        hasItem(startsWith("The questionnaire has no main question and no section")));
        post(Map.of("account", account("FRA", "DELEGATE"), "sections", List.of("1.1")))
                .then()
                .statusCode(422);
    }

    @Test
    void sectionThatDoesNotExistIsToldByItsPlace() {
        var sections = List.of("9", "7", "61", "PREVENTION", "44", "2");

        post(Map.of("account", account("FRA", "DELEGATE"), "sections", sections))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/sections/0", "/sections/2", "/sections/4"));
    }

    @Test
    void sectionGrowsWithTheVersionToWhichTheReplyMoves() {
        var id = give("PREVENTION");
        var later = new ArrayList<>(questions());
        later.add(3, with(with(question("3", "TEXT", "II"), "required", false), "section", "PREVENTION"));
        publish("2", draft(wish(later)).statusCode(201).extract().header("ETag"));

        focalPoint("FRA")
                .header("If-Match", focalPoint("FRA").get(REPLY).header("ETag"))
                .body(Map.of("version", 2))
                .post(REPLY + "/move")
                .then()
                .statusCode(204);

        read(delegate(), id).body("sections", contains("PREVENTION")).body("mainQuestions", contains("1", "2", "3"));
        delegate().get(REPLY).then().body("answers.question", contains("1.1", "2", "3"));
    }

    private static List<Map<String, Object>> questions() {
        return List.of(
                with(question("1", "GROUP", "I"), "section", "PREVENTION"),
                question("1.1", "TEXT", "I"),
                with(question("2", "TEXT", "I"), "section", "PREVENTION"),
                with(question("7", "TEXT", "III"), "section", "PROSECUTION"));
    }

    private static Map<String, Object> wish(List<Map<String, Object>> questions) {
        return Map.of(
                "title",
                text("A questionnaire"),
                "authentic",
                "EN",
                "sections",
                List.of(section("PREVENTION"), section("PROSECUTION")),
                "questions",
                questions);
    }

    private static Map<String, Object> section(String key) {
        return Map.of("key", key, "title", text(key));
    }
}
