package org.lanzarote.monitoring.analysis.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What a Party writes into a cell of a table is CommonMark, as all its texts are, and reads so in every form. */
@QuarkusTest
class TableCellsTest {

    private static final String WRITTEN = "a \\< b &amp; c \\*d\\* *e* f_g";
    private static final String COMPILATION = "/rounds/2/questions/1/compilation";

    @BeforeEach
    void published() {
        var columns = List.of(column("law", "SHORT_TEXT"), column("court", "YES_NO"));
        GivenRounds.launchedWith(
                List.of(with(question("1", "TABLE", "I"), "table", Map.of("columns", columns, "maxRows", 3))), "FRA");
        GivenReplies.save(
                        "FRA",
                        "1",
                        GivenReplies.answerTag("FRA", "1"),
                        Map.of("rows", List.of(Map.of("law", WRITTEN, "court", "YES"))))
                .then()
                .statusCode(200);
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");
    }

    @Test
    void pagesShowTheWords() {
        for (var address : List.of(
                COMPILATION, "/rounds/2/replies/FRA/submissions/1/answers/1", "/rounds/2/replies/FRA/submissions/1")) {
            nobody().accept("text/html")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString("<td>a &lt; b &amp; c *d* e f_g</td>"));
        }
    }

    @Test
    void keyOfACellIsSaidInWords() {
        nobody().accept("text/html").get(COMPILATION + "?lang=FR").then().body(containsString("<td>Oui</td>"));
    }

    @Test
    void filesShowTheWords() throws IOException {
        outOfContract(nobody())
                .get(COMPILATION + ".md")
                .then()
                .body(containsString("| a \\< b \\& c \\*d\\* e f\\_g | Yes |"));
        try (var document = new XWPFDocument(new ByteArrayInputStream(
                outOfContract(nobody()).get(COMPILATION + ".docx").asByteArray()))) {
            assertThat(document.getTables().get(document.getTables().size() - 1).getText())
                    .contains("a < b & c *d* e f_g");
        }
    }

    @Test
    void tablesHaveTheTextAsItWasWritten() {
        for (var address : List.of(COMPILATION, "/rounds/2/answers?question=1")) {
            nobody().accept("text/csv")
                    .get(address)
                    .then()
                    .body(
                            containsString("law: " + WRITTEN),
                            containsString("court: YES\",\"law: a < b & c *d* e f_g; court: Yes\""));
        }
    }

    private static Map<String, Object> column(String key, String kind) {
        return Map.of("key", key, "label", text(key), "kind", kind, "required", true);
    }
}
