package org.lanzarote.monitoring.analysis.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.ANSWERS;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.answer;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answerTag;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.replies.translation.GivenTranslations;

/** What Parties answer is whole in a table, of whatever kind it is, and each thing in a cell of its type. */
@QuarkusTest
class AnswerTablesTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void anAnswerOfEveryKind() {
        GivenEveryKind.launched("FRA");
        var answers = (Map<?, ?>)
                Objects.requireNonNull(GivenEveryKind.completeReply().get("answers"));
        answers.forEach((question, answer) -> saved((String) question, answer));
        saved("3", answer("text", "A “word” and « mot »"));
        GivenTranslations.translated("FRA", "1.1", "fr", "Depuis 2024, ornithorynque.");
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");
    }

    @Test
    @Tag("slow") // 1.6 s
    void numbersAndDaysAreSuchCellsOfAnswersAndCompilations() throws IOException {
        for (var table : new String[] {ANSWERS + "?question=4", "/rounds/2/questions/4/compilation"}) {
            var number = cell(table, "Number");
            assertThat(number.getCellType()).as(table).isEqualTo(CellType.NUMERIC);
            assertThat(number.getNumericCellValue()).as(table).isEqualTo(12.25);
        }
        for (var table : new String[] {ANSWERS + "?question=6", "/rounds/2/questions/6/compilation"}) {
            assertThat(cell(table, "Day").getLocalDateTimeCellValue().toLocalDate())
                    .as(table)
                    .isEqualTo(LocalDate.of(2024, 2, 29));
        }
        assertThat(cell("/rounds/2/questions/10/compilation", "Value").getStringCellValue())
                .isEqualTo("PARTLY");
        assertThat(cell("/rounds/2/questions/10/compilation", "Value (in words)")
                        .getStringCellValue())
                .isEqualTo("Partly");
    }

    @Test
    @Tag("slow") // 5.3 s
    void tableHasTheWordsByWhichItsRowIsFound() {
        for (var table : new String[] {ANSWERS, "/rounds/2/questions/1/compilation"}) {
            assertThat(nobody().accept("text/csv")
                            .get(table + "?text=ornithorynque&lang=EN")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .contains(",\"Language\",\"Language (in words)\",\"In further languages\",\"Withheld for\",")
                    .contains(",\"Since 2024\",\"EN\",\"English\",\"French: Depuis 2024, ornithorynque.\",");
        }
        for (var words : new String[] {"\"word\"", "„word”", "«\u00a0word\u00a0»", "\"mot\"", "“mot”"}) {
            nobody().queryParam("text", words).get(ANSWERS).then().body("items.question", contains("3"));
        }
    }

    @Test
    @Tag("slow") // 1.5 s
    void answerIsFoundByTheWordsOfEachPartOfIt() {
        found("JUSTICE");
        found("since 2024", "1.1");
        found("Depuis 2024, ORNITHORYNQUE", "1.1");
        found("a bailiff", "2.1");
        found("École");
        found("SCHOOL", "2.2");
        found("À law", "7", "8");
        found("2020-01-01", "7");
        nobody().get(ANSWERS + "/figures?text=a law").then().body("answers", equalTo(2));
    }

    private static void found(String words, String... questions) {
        nobody().queryParam("text", words)
                .get(ANSWERS)
                .then()
                .body("items.question", questions.length == 0 ? empty() : contains(questions));
    }

    private static void saved(String question, Object answer) {
        GivenReplies.save("FRA", question, answerTag("FRA", question), answer)
                .then()
                .statusCode(200);
    }

    /** The one cell of a column of a table with one row. */
    private static Cell cell(String table, String heading) throws IOException {
        var file = nobody().accept(XLSX)
                .get(table)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).as(table).isEqualTo(1);
            return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                    .filter(head -> head.getStringCellValue().equals(heading))
                    .map(head -> sheet.getRow(1).getCell(head.getColumnIndex()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
