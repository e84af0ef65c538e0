package org.lanzarote.monitoring.replies.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.condition;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.submit;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.tag;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Each kind of question takes what fits it, and tells what does not; conditions show and require. */
@QuarkusTest
class AnswerKindsTest {

    @BeforeEach
    void aRoundWithEachKind() {
        GivenRounds.launchedWith(
                List.of(
                        with(question("1", "YES_NO_PARTLY", "I"), "explanation", "REQUIRED"),
                        optional(with(question("2", "SINGLE_CHOICE", "I"), "options", options(true))),
                        optional(with(question("3", "MULTIPLE_CHOICE", "I"), "options", options(true))),
                        optional(with(question("4", "SHORT_TEXT", "I"), "maxLength", 10)),
                        optional(with(
                                question("5", "NUMBER", "I"), "figure", Map.of("min", 0, "max", 100, "decimals", 2))),
                        optional(question("6", "DATE", "I")),
                        optional(question("7", "YEAR", "I")),
                        optional(with(question("8", "TABLE", "I"), "table", table())),
                        optional(question("9", "LINKS", "I")),
                        optional(question("10", "FILES", "I")),
                        with(question("11", "TEXT", "I"), "showWhen", condition("1", "IS", "NO")),
                        with(optional(question("12", "TEXT", "I")), "requiredWhen", condition("5", "AT_LEAST", "50"))),
                "FRA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | "value": "PARTLY"
            2  | "value": "POLICE"
            2  | "value": "OTHER", "other": "The fire brigade"
            3  | "values": ["POLICE", "OTHER"], "other": "And others"
            5  | "number": 12.5
            6  | "date": "2018-02-28"
            7  | "number": 2018
            8  | "rows": [{"year": 2018, "cases": 3, "court": "YES"}, {"year": 2019}]
            9  | "references": [{"title": "Criminal Code", "url": "https://example.org/code"}, {"title": "A study"}]
            """)
    void fittingAnswerIsKeptAsItIs(String number, String fields) {
        var told = saved(number, fields).then().statusCode(200).extract().jsonPath();

        var answer = focalPoint("FRA").get(ANSWER, "FRA", number).jsonPath();
        assertThat(told.getMap("$")).isEqualTo(answer.getMap("$"));
        var sent = JsonPath.from("{" + fields + "}");
        sent.getMap("$")
                .forEach((field, value) ->
                        assertThat(answer.<Object>get(field.toString())).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | "value": "PERHAPS"                                        | /value
            1  | "values": ["YES"]                                         | /values
            2  | "value": "SCHOOLS"                                        | /value
            2  | "value": "OTHER"                                          | /other
            2  | "value": "POLICE", "other": "Words"                       | /other
            3  | "values": ["POLICE", "POLICE"]                            | /values/1
            3  | "value": "POLICE"                                         | /value
            5  | "number": 100.01                                          | /number
            5  | "number": 1.005                                           | /number
            5  | "date": "2018-01-01"                                      | /date
            7  | "number": 2018.5                                          | /number
            7  | "number": 20180                                           | /number
            8  | "rows": [{"year": "2018"}]                                | /rows/0/year
            8  | "rows": [{"year": 2018}, {"moon": 1}]                     | /rows/1
            8  | "rows": [{"court": "MAYBE"}]                              | /rows/0/court
            8  | "rows": [{}, {}, {}, {}]                                  | /rows
            9  | "references": [{"title": " "}]                            | /references/0/title
            9  | "references": [{"title": "A", "url": "javascript:x()"}]   | /references/0/url
            10 | "files": ["01920000-0000-7000-8000-000000000000"]         | /files/0
            6  | "rows": [{"year": 2018}]                                  | /rows
            """)
    @Tag("slow") // 0.7 s
    void answerThatDoesNotFitIsToldByItsPlace(String number, String fields, String pointer) {
        saved(number, fields)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", contains(pointer));
        focalPoint("FRA").get(ANSWER, "FRA", number).then().body("savedAt", nullValue());
    }

    @Test
    void answerWithoutTextNeedsNoLanguage() {
        save("FRA", "6", "\"0\"", "{\"date\": \"2018-02-28\"}")
                .then()
                .statusCode(200)
                .body("date", equalTo("2018-02-28"))
                .body("text", equalTo(""))
                .body("language", nullValue());
        save("FRA", "1", "\"0\"", "{\"value\": \"NO\", \"text\": \"Words\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/language"));
        focalPoint("FRA").get(REPLY + "/answers", "FRA").then().body("answers.keySet()", contains("6"));
    }

    @Test
    void emptyListIsAsGoodAsNone() {
        save("FRA", "10", "\"0\"", "{\"files\": []}").then().statusCode(200).body("files", nullValue());
        save("FRA", "6", "\"0\"", "{\"date\": \"2018-02-28\", \"values\": [], \"rows\": []}")
                .then()
                .statusCode(200)
                .body("values", nullValue());
    }

    /** As programs do that are made of the document: they tell the kind, and send an empty list for each that is absent. */
    @Test
    void answerMayTellItsKind() {
        save("FRA", "6", "\"0\"", """
                {"kind": "DATE", "date": "2018-02-28", "values": [], "rows": [], "references": [], "files": []}""").then().statusCode(200).body("kind", equalTo("DATE"));
        focalPoint("FRA").get(REPLY + "/answers", "FRA").then().body("answers.6.kind", equalTo("DATE"));
    }

    @Test
    void kindThatIsNotTheQuestionsIsRefused() {
        save("FRA", "6", "\"0\"", "{\"kind\": \"YEAR\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/kind"))
                .body("violations.code", contains("OTHER_KIND"));
        save("FRA", "6", "\"0\"", "{\"kind\": \"DAY\"}").then().statusCode(400);
    }

    @Test
    void lengthCountsCharactersNotTheirParts() {
        save("FRA", "4", "\"0\"", text("👩".repeat(10), "EN")).then().statusCode(200);
        save("FRA", "4", "\"1\"", text("é".repeat(11), "EN"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/text"));
        save("FRA", "4", "\"1\"", text("two\nlines", "EN")).then().statusCode(422);
    }

    @Test
    void explanationIsTakenWhereTheQuestionAsksForIt() {
        save("FRA", "6", "\"0\"", Map.of("date", "2018-01-01", "text", "Because", "language", "EN"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/text"));
    }

    @Test
    void hiddenQuestionTakesNoAnswerAndIsNotMissed() {
        save("FRA", "11", "\"0\"", text("Why not", "EN"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/question-not-shown"));

        saved("1", "\"value\": \"YES\"", "So it is").then().statusCode(200);
        submit("FRA", tag("FRA")).then().statusCode(204);
    }

    @Test
    void answerHiddenLaterStaysInTheDraft() {
        saved("1", "\"value\": \"NO\"", "Not so").then().statusCode(200);
        save("FRA", "11", "\"0\"", text("This is why", "EN")).then().statusCode(200);

        saved("1", "\"value\": \"YES\"", "So it is").then().statusCode(200);

        focalPoint("FRA").get(ANSWER, "FRA", "11").then().body("text", equalTo("This is why"));
    }

    @Test
    void shownQuestionsAndDemandedPartsAreMissed() {
        saved("1", "\"value\": \"NO\"").then().statusCode(200);
        saved("5", "\"number\": 50").then().statusCode(200);
        saved("8", "\"rows\": [{\"cases\": 1}]").then().statusCode(200);

        submit("FRA", tag("FRA"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reply-incomplete"))
                .body(
                        "violations.pointer",
                        contains("/answers/1/text", "/answers/8/rows/0/year", "/answers/11", "/answers/12"));
        focalPoint("FRA").get(REPLY, "FRA").then().body("status", equalTo("DRAFT"));
    }

    private static Response saved(String number, String fields) {
        return saved(number, fields, "");
    }

    private static Response saved(String number, String fields, String text) {
        var body = "{" + fields + ", \"text\": \"" + text + "\", \"language\": \"EN\"}";
        return save("FRA", number, answerTag("FRA", number), body);
    }

    private static Map<String, Object> text(String text, String language) {
        return Map.of("text", text, "language", language);
    }

    private static Map<String, Object> optional(Map<String, Object> question) {
        return with(question, "required", false);
    }

    private static Map<String, Object> options(boolean other) {
        var police = Map.of("key", "POLICE", "label", GivenRounds.text("Police"));
        var courts = Map.of("key", "COURTS", "label", GivenRounds.text("Courts"));
        return Map.of("choices", List.of(police, courts), "other", other);
    }

    private static Map<String, Object> table() {
        return Map.of(
                "columns",
                List.of(
                        column("year", "YEAR", true),
                        column("cases", "NUMBER", false),
                        column("court", "YES_NO", false)),
                "maxRows",
                3);
    }

    private static Map<String, Object> column(String key, String kind, boolean required) {
        return new HashMap<>(Map.of("key", key, "label", GivenRounds.text(key), "kind", kind, "required", required));
    }
}
