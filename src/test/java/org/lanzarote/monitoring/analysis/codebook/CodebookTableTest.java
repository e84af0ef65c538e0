package org.lanzarote.monitoring.analysis.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.CODEBOOK;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.HEADINGS;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.TABLE;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.code;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.load;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.retired;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.revise;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The codebook of a round goes out as a table, and comes back. */
@QuarkusTest
class CodebookTableTest {

    @Test
    @Tag("slow") // 1.4 s
    void tableGoesOutAndComesBackTheSame() {
        GivenRounds.prepared();
        var odd = new HashMap<>(code("ODD"));
        odd.put("name", Map.of("en", "=1+1", "fr", "«Été», \"ici\";\nlà"));
        odd.put("includes", Map.of("en", "'-minus", "fr", "@moins"));
        odd.put("excludes", Map.of("en", "One;=2", "fr", "Une\n+2;'=3;'quoted"));
        revise(odd, retired("OLD")).statusCode(204);

        var table = as("rapporteur")
                .accept("text/csv")
                .get(TABLE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .extract()
                .asByteArray();
        var text = new String(table, UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"key\",")
                .contains("'=1+1")
                .contains("''-minus")
                .contains("'@moins")
                .contains("One;'=2")
                .contains("Une\n'+2;''=3;'quoted");
        load("Back", text).statusCode(204).header("ETag", equalTo("\"1\""));
        load("By a French program", text.replace("OLD", "OTHER").replace("true", "VRAI"))
                .statusCode(204)
                .header("ETag", equalTo("\"2\""));
        secretariat()
                .get(CODEBOOK)
                .then()
                .body("codes.key", contains("ODD", "OTHER"))
                .body("codes.retired", contains(false, true))
                .body("codes[0].name.fr", equalTo("«Été», \"ici\";\nlà"))
                .body("codes[0].includes.en", equalTo("'-minus"))
                .body("reason", equalTo("By a French program"));
        as("auditor")
                .get("/trail?operation=loadCodebookTable")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem("By a French program"));
        load("Semicolons", HEADINGS.replace(',', ';') + "\nSEMI;N;N;D;D;;;;;\n").statusCode(204);
        secretariat().get(CODEBOOK).then().body("codes.key", contains("SEMI"));
    }

    @Test
    @Tag("slow") // 0.7 s
    void workbookIsReadUnderWords() throws IOException {
        GivenRounds.prepared();
        var odd = new HashMap<>(code("ODD"));
        odd.put("name", Map.of("en", "=1+1", "fr", "Été"));
        revise(odd, retired("OLD")).statusCode(204);

        var workbook = as("rapporteur")
                .get(TABLE + ".xlsx")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .header("Content-Disposition", containsString("codebook-round-2.xlsx"));
        try (var book = new XSSFWorkbook(workbook.extract().asInputStream())) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Name (English)");
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("=1+1");
            assertThat(book.getSheetAt(0).getRow(2).getCell(9).getBooleanCellValue())
                    .isTrue();
            assertThat(book.getSheetAt(0).getRow(2).getCell(10).getStringCellValue())
                    .isEqualTo("Yes");
        }
        try (var book =
                new XSSFWorkbook(as("rapporteur").get(TABLE + ".xlsx?lang=FR").asInputStream())) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Nom (anglais)");
        }
    }

    @Test
    void whatWasClickedComesBackToTheSameAddress() {
        GivenRounds.prepared();
        revise(code("SEMI")).statusCode(204);

        var clicked = outOfContract(secretariat()).get(TABLE + ".csv");
        outOfContract(secretariat())
                .header("If-Match", clicked.header("ETag"))
                .contentType("text/csv")
                .queryParam("reason", "To where it came from")
                .body(clicked.asString().replace("SEMI", "AGAIN").getBytes(UTF_8))
                .put(TABLE + ".csv")
                .then()
                .statusCode(204);
        secretariat().get(CODEBOOK).then().body("codes.key", contains("AGAIN"));
        outOfContract(secretariat())
                .header("If-Match", tag())
                .contentType("text/csv")
                .body("key")
                .put(TABLE + ".xlsx")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD"));
    }
}
