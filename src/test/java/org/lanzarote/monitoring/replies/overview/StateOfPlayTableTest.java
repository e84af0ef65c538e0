package org.lanzarote.monitoring.replies.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The state of play goes to a spreadsheet, with the rows that the JSON has. */
@QuarkusTest
class StateOfPlayTableTest {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @BeforeEach
    void oneIsPublishedAndOneBegan() {
        GivenRounds.launched("DEU", "FRA", "RUS");
        GivenReplies.published("FRA");
        GivenReplies.answered("RUS", "9.1");
    }

    @Test
    void csvHasTheRowsOfTheJson() {
        var table = secretariat()
                .accept(CSV + ";header=present")
                .get(REPLIES)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8;header=present"))
                .header("Content-Disposition", equalTo("attachment; filename=\"state-of-play-round-2.csv\""))
                .header("Vary", containsString("Accept"))
                .extract()
                .asString();
        assertThat(table.split("\r\n", -1))
                .satisfiesExactly(
                        head -> assertThat(head)
                                .startsWith(BYTE_ORDER_MARK + "\"Party\",\"Name\",\"Status\",\"Status (in words)\","),
                        row -> assertThat(row).startsWith("\"DEU\",\"Germany\",\"NOT_STARTED\",\"Not started\",1,0,5,"),
                        row -> assertThat(row)
                                .startsWith("\"FRA\",")
                                .contains("\"PUBLISHED\",\"Published\",1,5,5,", ",\"2027-03-01T12:00:00Z\","),
                        row -> assertThat(row)
                                .startsWith("\"RUS\",\"Russian Federation\",\"DRAFT\",\"Being drafted\",1,"),
                        end -> assertThat(end).isEmpty());
        secretariat()
                .get(REPLIES)
                .then()
                .header("Vary", containsString("Accept"))
                .body("items.party.size()", equalTo(3));
    }

    @Test
    void addressWithAnEndingIsATableToClick() {
        var clicked = nobody().accept("text/html, */*;q=0.8").get(REPLIES + ".csv?lang=FR");
        clicked.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8;header=present"))
                .header("Content-Disposition", equalTo("attachment; filename=\"state-of-play-round-2.csv\""));
        assertThat(clicked.asByteArray())
                .isEqualTo(nobody().accept(CSV).get(REPLIES + "?lang=FR").asByteArray());
        assertThat(clicked.asString()).contains("\"PUBLISHED\",\"Publiée\"");
        nobody().get(REPLIES + ".json").then().statusCode(200).body("items.party", contains("FRA"));
        nobody().get(REPLIES + ".csv?limit=2").then().statusCode(400);
        assertThat(secretariat().get(REPLIES + ".csv?party=RUS").asString().lines())
                .hasSize(2);
        assertThat(nobody().get(REPLIES + ".csv?party=RUS").asString().lines()).hasSize(1);
        nobody().get(REPLIES + "?party=ITA").then().statusCode(400).body("violations.parameter", contains("party"));
        nobody().get(REPLIES + ".csv?language=FR").then().statusCode(400);
        nobody().get("/rounds/9/replies.csv").then().statusCode(404);
        for (var unknown : List.of(".pdf", ".txt")) {
            nobody().get(REPLIES + unknown)
                    .then()
                    .statusCode(406)
                    .body("detail", equalTo("This is given with the endings .json, .csv, .xlsx"));
        }
        nobody().get(REPLIES + "/.csv").then().statusCode(404);
        outOfContract(secretariat())
                .post(REPLIES + ".csv")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD"));
        clicked.then().header("ETag", notNullValue()).header("Cache-Control", equalTo("public, no-cache"));
        secretariat()
                .get(REPLIES + ".json?limit=1")
                .then()
                .header("Link", startsWith("<" + REPLIES + ".json?limit=1&cursor="));
    }

    @Test
    void filtersAndVisibilityAreThoseOfTheJson() {
        assertThat(rows(nobody(), "?lang=FR")).isEqualTo(1);
        assertThat(rows(nobody(), "?status=DRAFT")).isZero();
        assertThat(rows(focalPoint("RUS"), "")).isEqualTo(2);
        assertThat(rows(secretariat(), "?status=NOT_STARTED")).isEqualTo(1);
        nobody().accept(CSV).get("/rounds/9/replies").then().statusCode(404);
        secretariat()
                .accept(CSV)
                .get(REPLIES + "?status=LATE")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("status"));
    }

    @Test
    void workbookIsInTheReadersLanguage() throws IOException {
        var file = secretariat()
                .accept(XLSX)
                .get(REPLIES + "?lang=FR")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", equalTo("attachment; filename=\"state-of-play-round-2.xlsx\""))
                .extract()
                .asByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheet("État des réponses");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Nom");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Allemagne");
            assertThat(sheet.getRow(2).getCell(5).getNumericCellValue()).isEqualTo(5);
            assertThat(sheet.getRow(0).getCell(10).getStringCellValue()).isEqualTo("En retard");
            assertThat(sheet.getRow(2).getCell(10).getBooleanCellValue()).isFalse();
            assertThat(sheet.getRow(2).getCell(11).getStringCellValue()).isEqualTo("Non");
            assertThat(sheet.getRow(2).getCell(12).getLocalDateTimeCellValue()).isEqualTo("2027-03-01T12:00:00");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
        }
        assertThat(Objects.requireNonNull(new File(System.getProperty("java.io.tmpdir")).list()))
                .noneMatch(name -> name.startsWith("table-"));
    }

    @Test
    void tableHasNoPages() {
        secretariat()
                .accept(CSV)
                .header("Accept-Language", "fr")
                .get(REPLIES + "?limit=1&cursor=x")
                .then()
                .statusCode(400)
                .body("detail", equalTo("Un tableau n’a pas de pages"))
                .body("violations.parameter", containsInAnyOrder("cursor", "limit"));
    }

    @Test
    void onlyWhatIsOfferedIsGiven() {
        secretariat().accept("application/pdf").get(REPLIES).then().statusCode(406);
        secretariat().accept("text/*").get(REPLIES).then().contentType(containsString(CSV));
        secretariat().accept("*/*").get(REPLIES).then().contentType("application/json");
        secretariat()
                .accept(CSV + "; header=absent")
                .get(REPLIES)
                .then()
                .statusCode(406)
                .body("detail", containsString("header=absent"));
        secretariat()
                .accept(CSV + ";header=\"absent\", application/json;q=0.1")
                .get(REPLIES)
                .then()
                .contentType("application/json");
        outOfContract(secretariat())
                .accept(XLSX)
                .head(REPLIES)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("state-of-play-round-2.xlsx"));
    }

    private static long rows(RequestSpecification asking, String filter) {
        return asking.accept(CSV)
                        .get(REPLIES + filter)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .count()
                - 1;
    }
}
