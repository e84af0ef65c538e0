package org.lanzarote.monitoring.preparation.questionnaire;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.VERSIONS;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.condition;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** What is wrong with a draft is told with its place, and no such draft is kept. */
@QuarkusTest
class DraftedQuestionsTest {

    private static final Map<String, Object> YES_NO = question("1", "YES_NO", "I");
    private static final Map<String, Object> TEXT = question("2", "TEXT", "I");

    @BeforeEach
    void aRoundInPreparation() {
        GivenRounds.prepared();
    }

    @AfterEach
    void nothingWasKept() {
        secretariat().get(VERSIONS).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.0", "123", "1a", "1.1.1", "1.A", "9.1.", ".1", "1.ab", " 1", "IX"})
    void malformedNumberIsRefused(String number) {
        refused("/questions/0/number", question(number, "TEXT", "I"));
    }

    @Test
    void numberStandsOnce() {
        refused("/questions/1/number", YES_NO, question("1", "TEXT", "I"));
    }

    @ParameterizedTest
    @CsvSource({
        "4, IS, YES, There is no question 4",
        "2, IS, YES, It would depend on itself",
        "3, ANSWERED, , takes no answer"
    })
    void conditionAsksAnotherQuestionThatIsAnswered(String on, String operator, String value, String detail) {
        var depending = with(TEXT, "showWhen", condition(on, operator, value));

        refused(
                        "/questions/1/showWhen/tests/0/question",
                        YES_NO,
                        depending,
                        question("3", "GROUP", "I"),
                        question("3.1", "TEXT", "I"))
                .body("violations.detail", hasItem(containsString(detail)));
    }

    @ParameterizedTest
    @CsvSource({
        "IS, PERHAPS, value",
        "IS, PARTLY, value",
        "IS, , value",
        "ANSWERED, YES, value",
        "AT_LEAST, 5, operator"
    })
    void conditionNamesAPossibleValue(String operator, String value, String field) {
        refused(
                "/questions/1/requiredWhen/tests/0/" + field,
                YES_NO,
                with(with(TEXT, "required", false), "requiredWhen", condition("1", operator, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "101", "50.5", "many"})
    void boundOfAConditionIsANumberTheQuestionTakes(String bound) {
        var number = with(question("1", "NUMBER", "I"), "figure", Map.of("min", 10, "max", 100));

        refused(
                "/questions/1/showWhen/tests/0/value",
                number,
                with(TEXT, "showWhen", condition("1", "AT_LEAST", bound)));
    }

    @Test
    void conditionsInACircleAreRefusedWithTheCircle() {
        refused(
                        "/questions/0/showWhen",
                        with(question("1", "TEXT", "I"), "showWhen", condition("2", "ANSWERED", null)),
                        with(question("2", "TEXT", "I"), "showWhen", condition("3", "ANSWERED", null)),
                        with(question("3", "TEXT", "I"), "showWhen", condition("1", "ANSWERED", null)))
                .body("violations.detail", contains("The conditions go in a circle: 1 - 2 - 3 - 1"));
    }

    @Test
    void groupThatIsShownForItsOwnSubQuestionIsACircle() {
        refused(
                "/questions/0/showWhen",
                with(question("1", "GROUP", "I"), "showWhen", condition("1.1", "IS", "YES")),
                question("1.1", "YES_NO", "I"));
    }

    @Test
    void conditionOnWhatItsReadersNeverAnswerIsRefused() {
        refused(
                "/questions/1/showWhen/tests/0/question",
                with(YES_NO, "audiences", List.of("STATE")),
                with(TEXT, "showWhen", condition("1", "IS", "NO")));
    }

    @Test
    void choicesHaveKeysOfTheirOwn() {
        var choices = List.of(choice("POLICE"), choice("POLICE"), choice("OTHER"));

        refused(
                        "/questions/0/options/choices/1/key",
                        with(question("1", "SINGLE_CHOICE", "I"), "options", Map.of("choices", choices, "other", true)))
                .body("violations.pointer", hasItem("/questions/0/options/choices/2/key"));
    }

    @Test
    void everyKindHasWhatItNeedsAndNothingElse() {
        var group = with(question("5", "GROUP", "I"), "required", true);
        var silent = new HashMap<>(TEXT);
        silent.remove("audiences");
        silent.remove("required");

        refused(
                        "/questions/0/options",
                        question("1", "MULTIPLE_CHOICE", "I"),
                        silent,
                        with(question("3", "TABLE", "I"), "maxLength", 10),
                        with(question("4", "TEXT", "I"), "explanation", "REQUIRED"),
                        group,
                        question("5.1", "TEXT", "I"))
                .body(
                        "violations.pointer",
                        contains(
                                "/questions/0/options",
                                "/questions/1/audiences",
                                "/questions/1/required",
                                "/questions/2/maxLength",
                                "/questions/2/table",
                                "/questions/3/explanation",
                                "/questions/4/required"));
    }

    @Test
    void mainQuestionsStandInASectionThatExists() {
        var wish = new HashMap<>(wish(List.of(with(YES_NO, "section", "PREVENTION"), TEXT)));
        wish.put("sections", List.of(Map.of("key", "PROTECTION", "title", text("Protection"))));

        draft(wish)
                .statusCode(422)
                .body("violations.pointer", contains("/questions/0/section", "/questions/1/section"));
    }

    @Test
    void referencesLeadSomewhere() {
        refused("/questions/1/seeAlso/0", YES_NO, with(TEXT, "seeAlso", List.of("7")));
        refused("/questions/1/spans/1", YES_NO, with(TEXT, "spans", List.of("1", "2")));
    }

    @Test
    void unknownFieldIsRefused() {
        draft(wish(List.of(with(YES_NO, "colour", "red"))))
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable"))
                .body("violations.pointer", contains("/questions/0/colour"));
    }

    @Test
    void translationIsNeverLeftOutSilently() {
        refused("/questions/0/text/fr", with(YES_NO, "text", Map.of("en", "Only English")));
        refused("/questions/0/text/en", with(YES_NO, "text", Map.of("fr", "Sans texte authentique")));
        refused(
                "/questions/0/text/translation",
                with(YES_NO, "text", Map.of("en", "One", "fr", "Un", "translation", "MISSING")));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    private static ValidatableResponse refused(String pointer, Map<String, Object>... questions) {
        return draft(wish(List.of(questions)))
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", hasItem(pointer));
    }

    private static Map<String, Object> choice(String key) {
        return Map.of("key", key, "label", text(key));
    }
}
