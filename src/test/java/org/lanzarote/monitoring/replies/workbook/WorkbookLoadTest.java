package org.lanzarote.monitoring.replies.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.answer;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.completeReply;
import static org.lanzarote.monitoring.replies.workbook.Filling.FORM;
import static org.lanzarote.monitoring.replies.workbook.Filling.XLSX;
import static org.lanzarote.monitoring.replies.workbook.Filling.export;
import static org.lanzarote.monitoring.replies.workbook.Filling.exported;
import static org.lanzarote.monitoring.replies.workbook.Filling.filled;
import static org.lanzarote.monitoring.replies.workbook.Filling.load;
import static org.lanzarote.monitoring.replies.workbook.Filling.loadWhatIsWell;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;

@QuarkusTest
class WorkbookLoadTest {

    private static final String REPLY = "/rounds/2/replies/FRA";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aRoundWithEveryKindOfQuestion() {
        GivenEveryKind.launched("FRA", "DEU");
    }

    @Test
    void formFilledInForEveryKindGivesTheSameAnswers() {
        load(filled())
                .then()
                .statusCode(200)
                .body("loaded", contains("1.1", "2.1", "2.2", "3", "4", "5", "6", "7", "8", "10"))
                .body("unchanged", equalTo(2))
                .body("skipped", empty());

        save(completeReply(), 204);
        assertThat(focalPoint("FRA").get(REPLY).<List<String>>path("answers.tag"))
                .as("the same answers saved by the API change nothing")
                .containsOnly("\"0\"", "\"1\"");
    }

    @Test
    void formThatComesBackAsItWentOutChangesNothing() {
        save(completeReply(), 204);
        var before = answers().prettify();

        load(export("FRA")).then().statusCode(200).body("loaded", empty()).body("unchanged", equalTo(12));
        load(exported("FRA").bytes()).then().statusCode(200).body("loaded", empty());

        assertThat(answers().prettify()).isEqualTo(before);
    }

    @Test
    void emptiedCellTakesAnAnswerBack() {
        save(completeReply(), 204);
        var form = exported("FRA");
        form.cell("Reply!F13").setBlank();
        form.cell("7!A4").getRow().cellIterator().forEachRemaining(cell -> cell.setBlank());

        load(form.bytes()).then().statusCode(200).body("loaded", contains("4", "7"));

        assertThat(answers().getMap("answers.'4'")).doesNotContainKey("number");
        assertThat(answers().getMap("answers.'7'")).doesNotContainKey("rows");
    }

    @Test
    void textThatNeedsTwoCellsComesBackWhole() {
        var text = "a".repeat(32_766) + "\uD834\uDD1E" + " _x0041_ \t" + "b".repeat(10_000);
        save(Map.of("questionnaireVersion", 1, "answers", Map.of("1.1", answer("value", "NO", "text", text))), 204);

        load(exported("FRA").fill("Reply!F4", "Yes").bytes())
                .then()
                .statusCode(200)
                .body("loaded", contains("1.1"));
        load(exported("FRA").fill("Reply!H4", "Cut: ").bytes()).then().statusCode(200);

        assertThat(answers().getString("answers.'1.1'.text")).isEqualTo("Cut: " + text.substring(32_766));
    }

    @Test
    void everythingWrongIsToldByItsCellAndNothingIsSaved() {
        var form = exported("FRA")
                .fill("Reply!F4", "Perhaps")
                .fill("Reply!F9", "yes")
                .fill("Reply!F11", "x")
                .fill("Reply!H12", "x".repeat(31))
                .fill("Reply!F13", 1000.5)
                .fill("Reply!F15", "yesterday")
                .fill("7!A4", 1700)
                .fill("7!F4", "Nobody")
                .fill("8!B4", "ftp://example.org");
        form.cell("Reply!F14").setCellFormula("2000+24");

        load(form.bytes())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "violations.cell.sort()",
                        contains(
                                "'7'!F4",
                                "'8'!A4",
                                "'8'!B4",
                                "Reply!F13",
                                "Reply!F14",
                                "Reply!F15",
                                "Reply!F4",
                                "Reply!F9",
                                "Reply!H12"))
                .body("violations.find { it.cell == 'Reply!F14' }.detail", containsString("Formulas"));
        assertThat(answers().getMap("answers")).isEmpty();
    }

    @Test
    void partialLoadTakesWhatIsWellAndSaysWhatItSkipped() {
        var form = exported("FRA").fill("Reply!H12", "Ministry").fill("Reply!F13", -1);

        loadWhatIsWell(form.bytes())
                .then()
                .statusCode(200)
                .body("loaded", contains("3"))
                .body("unchanged", equalTo(10))
                .body("skipped.question", contains("4"))
                .body("skipped.cell", contains("Reply!F13"))
                .body("skipped.detail[0]", containsString("at least 0"));
        assertThat(answers().getMap("answers").keySet()).isEqualTo(Set.of("3"));
    }

    @Test
    void hiddenQuestionTakesNoAnswerAndOneThatTheFormShowsDoes() {
        var hidden =
                exported("FRA").fill("Reply!F4", "Yes").fill("Reply!H4", "So").fill("Reply!H5", "Why not");
        load(hidden.bytes()).then().statusCode(422).body("violations.cell", contains("Reply!H5"));

        load(hidden.fill("Reply!F4", "No").bytes()).then().statusCode(200).body("loaded", contains("1.1", "1.2"));
    }

    /** Without the answer that shows it, a question is hidden again. */
    @Test
    void whatDependsOnASkippedAnswerIsSkippedToo() {
        var form = exported("FRA")
                .fill("Reply!F4", "Never")
                .fill("Reply!H5", "Why not")
                .fill("Reply!H12", "Ministry");

        loadWhatIsWell(form.bytes())
                .then()
                .statusCode(200)
                .body("loaded", contains("3"))
                .body("skipped.question", contains("1.1", "1.2"));
    }

    @Test
    void answerSavedMeanwhileIsNotOverwritten() {
        var form = exported("FRA").fill("Reply!H12", "Ministry").fill("Reply!F14", 2024);
        save(Map.of("questionnaireVersion", 1, "answers", Map.of("3", answer("text", "Cabinet"))), 204);

        load(form.bytes()).then().statusCode(422).body("violations.cell", contains("Reply!H12"));
        loadWhatIsWell(form.bytes())
                .then()
                .statusCode(200)
                .body("loaded", contains("5"))
                .body("skipped.question", contains("3"));
        assertThat(answers().getString("answers.'3'.text")).isEqualTo("Cabinet");
        load(form.fill("Reply!H12", "Cabinet").bytes()).then().statusCode(200).body("loaded", empty());
    }

    @Test
    void textsKeepTheirLanguageAndNewOnesHaveThatOfTheForm() {
        save(Map.of("questionnaireVersion", 1, "answers", Map.of("1.1", answer("value", "NO", "text", "So"))), 204);
        var french = focalPoint("FRA").queryParam("lang", "FR").get(FORM, "FRA").asByteArray();

        load(Filling.of(french)
                        .fill("Reply!F4", "Oui")
                        .fill("Reply!H12", "Ministère")
                        .bytes())
                .then()
                .statusCode(200);

        assertThat(answers().getString("answers.'1.1'.value")).isEqualTo("YES");
        assertThat(answers().getString("answers.'1.1'.language")).isEqualTo("EN");
        assertThat(answers().getString("answers.'3'.language")).isEqualTo("FR");
    }

    @Test
    void formIsLoadedByTheFocalPointOfThePartyIntoADraft() {
        var form = filled();
        focalPoint("DEU").contentType(XLSX).body(form).post(FORM, "FRA").then().statusCode(404);
        as("delegate-fra").contentType(XLSX).body(form).post(FORM, "FRA").then().statusCode(403);
        secretariat().contentType(XLSX).body(form).post(FORM, "FRA").then().statusCode(403);
        nobody().contentType(XLSX).body(form).post(FORM, "FRA").then().statusCode(401);
        focalPoint("FRA").body("{}").post(FORM, "FRA").then().statusCode(415);

        load(form).then().statusCode(200);
        focalPoint("FRA")
                .header("If-Match", focalPoint("FRA").get(REPLY).header("ETag"))
                .post(REPLY + "/submit")
                .then()
                .statusCode(204);
        load(form).then().statusCode(409).body("type", equalTo("/problems/reply-submitted"));
    }

    @Test
    void wholeFormCostsNoMoreStatementsThanOneAnswer() {
        var one = exported("FRA").fill("Reply!H12", "Ministry").bytes();
        sessions.getStatistics().clear();
        load(one).then().statusCode(200);
        var statements = sessions.getStatistics().getPrepareStatementCount();
        var all = filled();
        sessions.getStatistics().clear();

        load(all).then().statusCode(200);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isLessThanOrEqualTo(statements);
    }

    private static JsonPath answers() {
        return focalPoint("FRA").get(REPLY + "/answers").jsonPath();
    }

    private static void save(Map<String, Object> answers, int status) {
        focalPoint("FRA")
                .header("If-Match", focalPoint("FRA").get(REPLY).header("ETag"))
                .body(answers)
                .put(REPLY + "/answers")
                .then()
                .statusCode(status);
    }
}
