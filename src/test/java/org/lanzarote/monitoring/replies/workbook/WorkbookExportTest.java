package org.lanzarote.monitoring.replies.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.completeReply;
import static org.lanzarote.monitoring.replies.workbook.Filling.FORM;
import static org.lanzarote.monitoring.replies.workbook.Filling.XLSX;
import static org.lanzarote.monitoring.replies.workbook.Filling.exported;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;

@QuarkusTest
class WorkbookExportTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aRoundWithEveryKindOfQuestion() {
        GivenEveryKind.launched("FRA", "DEU");
    }

    @Test
    void formIsAWorkbookToSave() {
        Filling.get("FRA")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", equalTo("attachment; filename=\"reply-FRA-round-2.xlsx\""));
    }

    @Test
    void everyQuestionToStatesHasARowInOrder() {
        var form = exported("FRA");

        assertThat(IntStream.rangeClosed(3, 20).mapToObj(row -> form.shows("Reply!A" + row)))
                .containsExactly(
                        "1", "1.1", "1.2", "2", "2.1", "2.2", "", "", "", "3", "4", "5", "6", "7", "8", "9", "10", "");
        assertThat(List.of("B4", "C4", "E5", "C7", "C12", "E7").stream().map(cell -> form.shows("Reply!" + cell)))
                .containsExactly(
                        "What of 1.1?",
                        "Required\nOne of: Yes; No\nAn explanation is required",
                        "Answer only if 1.1 is No",
                        "One of: Police; Court; Other",
                        "Required\nText on one line, at most 30 characters",
                        "Required if 4 is at least 10");
        assertThat(form.shows("Reply!C13"))
                .isEqualTo("Required\nA number with at most 2 decimals, at least 0, at most 1000");
    }

    @Test
    void answersThereAreStandInTheirCells() {
        var tag = focalPoint("FRA").get("/rounds/2/replies/FRA").header("ETag");
        focalPoint("FRA")
                .header("If-Match", tag)
                .body(completeReply())
                .put("/rounds/2/replies/FRA/answers")
                .then()
                .statusCode(204);

        var form = exported("FRA");

        assertThat(List.of("F4", "H4", "F7", "G7", "F9", "F10", "F11", "G8", "H12", "F13", "F14", "F15", "F19").stream()
                        .map(cell -> form.shows("Reply!" + cell)))
                .containsExactly(
                        "Yes",
                        "Since 2024",
                        "Other",
                        "A bailiff",
                        "x",
                        "",
                        "x",
                        "A school",
                        "Ministry of Justice",
                        "12.25",
                        "2024",
                        "2024-02-29",
                        "Partly");
        assertThat(List.of("A4", "B4", "C4", "D4", "E4", "A5").stream().map(cell -> form.shows("7!" + cell)))
                .containsExactly("2020", "A law", "1.5", "2020-01-01", "", "");
        assertThat(form.shows("8!A4")).isEqualTo("A law");
        assertThat(form.shows("8!B4")).isEqualTo("https://www.example.org/law");
    }

    @Test
    void onlyAnswerCellsAreOpenAndChoicesComeFromAList() {
        var form = exported("FRA");
        var sheet = form.workbook.getSheet("Reply");

        assertThat(form.workbook).extracting(each -> each.getSheetName()).containsExactly("Reply", "form", "7", "8");
        assertThat(form.workbook).allMatch(each -> each.getProtect());
        assertThat(form.workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(StreamSupport.stream(sheet.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .filter(cell -> !cell.getCellStyle().getLocked())
                        .map(cell -> cell.getAddress().formatAsString()))
                .containsExactlyInAnyOrder(
                        "F4", "H4", "I4", "H5", "F7", "G7", "G8", "F9", "F10", "F11", "H12", "F13", "F14", "F15",
                        "F19");
        assertThat(sheet.getDataValidations().stream()
                        .map(each -> each.getRegions().getCellRangeAddress(0).formatAsString()))
                .containsExactlyInAnyOrder("F4", "F7", "F19");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
    }

    @Test
    void formSpeaksTheLanguageAskedFor() {
        var form = Filling.of(focalPoint("FRA")
                .queryParam("lang", "FR")
                .get(FORM, "FRA")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());

        assertThat(form.shows("Reply!B4")).isEqualTo("What of 1.1? (fr)");
        assertThat(form.shows("Reply!E5")).isEqualTo("Ne répondez que si la réponse à 1.1 est Non");
    }

    @Test
    void formIsForTheFocalPointOfTheParty() {
        focalPoint("DEU").get(FORM, "FRA").then().statusCode(404);
        focalPoint("GBR").get(FORM, "GBR").then().statusCode(404);
        secretariat().get(FORM, "FRA").then().statusCode(403);
        nobody().get(FORM, "FRA").then().statusCode(401);
    }

    @Test
    void formCostsAFixedNumberOfStatements() {
        exported("FRA");
        sessions.getStatistics().clear();

        exported("FRA");

        assertThat(sessions.getStatistics().getPrepareStatementCount()).isLessThanOrEqualTo(6);
    }
}
