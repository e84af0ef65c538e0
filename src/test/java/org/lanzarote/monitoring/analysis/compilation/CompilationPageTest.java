package org.lanzarote.monitoring.analysis.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.ANSWERS;
import static org.lanzarote.monitoring.analysis.compilation.GivenCompilation.COMPILATION;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.replies.publication.GivenTakeDowns;

/** A compilation is a page to print in both languages, and a table. */
@QuarkusTest
class CompilationPageTest {

    private static final Pattern SAID =
            Pattern.compile("href=\"(/rounds/2/(?:replies|stakeholder-submissions|child-extracts)/[^\"]+)\"");

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void said() {
        GivenCompilation.read();
        GivenCompilation.issued("page");
        GivenCompilation.germanyPublished();
    }

    @Test
    @Tag("slow") // 0.7 s
    void pageReadsLikeThoseThatTheCommitteePublishes() {
        var page = page(nobody(), "?lang=EN");
        assertThat(page)
                .contains("<html lang=\"en\">", "Question 9: compilation of replies", "1, of 1 March 2027")
                .contains("<strong>9.1</strong> What of 9.1?", "With two replies")
                .contains("since</a> May <em>everywhere</em>")
                .contains("href=\"/rounds/2/replies/FRA/submissions/2/answers/12?lang=EN\"", "answers/9.1?lang=EN\"")
                .contains("<div lang=\"fr\">", "si &lt;18 ans")
                .contains("<a href=\"/rounds/2/replies/FRA/submissions/2?lang=EN\">Changed in submission 2")
                .contains("Demonstration NGO on the reply of France", "The law is silent on schools.")
                .contains("Children want to be asked")
                .contains("No answer is there to read of: Italy.")
                .contains("Changed since revision 1", "Added · reply · Germany · 9.1")
                .doesNotContain("Not public");
        assertThat(page)
                .containsSubsequence(
                        "<h3>France</h3>",
                        "<h3>Germany</h3>",
                        "<h3>Norway</h3>",
                        "<h2>Stakeholders</h2>",
                        "What children");
        assertThat(page(nobody(), "?lang=FR"))
                .contains("<html lang=\"fr\">", "compilation des réponses", "1, du 1er mars 2027", "What of 9.1? (fr)")
                .containsSubsequence("<h3>Allemagne</h3>", "<h3>France</h3>", "<h3>Norvège</h3>", "Parties prenantes")
                .contains("Changements depuis la révision 1");
        assertThat(page(secretariat(), ""))
                .contains("shows what is not public", "<caption>9.1 (Answers: 3)</caption>")
                .doesNotContain("Part of the whole");
    }

    @Test
    void everyLinkToWhatWasSaidOpensInABrowserInTheLanguageOfThePage() {
        var links = SAID.matcher(page(nobody(), "?lang=FR"))
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();

        assertThat(links)
                .anySatisfy(link -> assertThat(link).contains("/replies/DEU/"))
                .anySatisfy(link -> assertThat(link).contains("/stakeholder-submissions/"))
                .anySatisfy(link -> assertThat(link).contains("/child-extracts/"))
                .allSatisfy(link -> nobody().accept(ContentType.HTML)
                        .get(link)
                        .then()
                        .statusCode(200)
                        .body(containsString("<html lang=\"fr\">")));
    }

    @Test
    void partOfACompilationSaysByWhatItWasChosen() {
        assertThat(page(nobody(), "?lang=FR&party=DEU&text=xyz"))
                .contains("<dt>Une partie de l’ensemble</dt><dd>Parties\u00a0: Allemagne · Mots\u00a0: xyz</dd>")
                .contains("<caption>9.1 (Réponses\u00a0: 0)</caption>");
        assertThat(page(nobody(), "?lang=EN&source=STATE&value=NO"))
                .contains("<dt>Part of the whole</dt><dd>Sources: reply · Value: No</dd>");
        assertThat(table(COMPILATION + "?party=DEU&source=STATE&text=not"))
                .contains("\"Changed in submissions\",\"Filter\"\r\n")
                .endsWith(",\"party=DEU; source=STATE; text=not\"\r\n");
        assertThat(table(COMPILATION)).doesNotContain("\"Filter\"");
        nobody().accept("text/csv")
                .get(COMPILATION + "?text=xyz")
                .then()
                .header("Content-Disposition", containsString("compilation-round-2-question-9-in-part.csv"));
    }

    @Test
    void tablesHaveALineForEachEntryAndAColumnForEachQuestion() throws IOException {
        assertThat(table(COMPILATION + "?source=STATE&lang=FR").split("\r\n", -1))
                .hasSize(5)
                .anySatisfy(
                        row -> assertThat(row)
                                .startsWith(
                                        "\"STATE\",\"État\",\"ANSWER\",\"Réponse\",\"DEU\",\"Allemagne\",,\"9.1\",\"NO\",\"Non\",,,,,,,,\"Not yet\",\"EN\",\"anglais\",,,1,"));
        assertThat(table(ANSWERS + "?question=9&value=NO"))
                .contains("\"DEU\",\"Germany\",\"9.1\",\"NO\"")
                .contains("\"NOR\",\"Norway\",\"9.1\",\"NO\"")
                .doesNotContain("FRA");
        assertThat(table(ANSWERS + "/matrix"))
                .contains(
                        "\"Party\",\"Name\",\"1.1\",\"1.1 (in words)\",\"3.1\",\"3.1 (in words)\",\"9.1\",\"9.1 (in words)\"")
                .contains("\"NOR\",\"Norway\",\"YES\",\"Yes\",\"YES\",\"Yes\",\"NO\",\"No\"");
        var file = nobody().accept(XLSX)
                .get(COMPILATION)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("compilation-round-2-question-9.xlsx"))
                .extract()
                .asByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheet("Question 9").getLastRowNum()).isEqualTo(6);
        }
    }

    @Test
    void pageTellsWhatItsRevisionChangedAndMarksInItsOwnLanguage() {
        GivenTakeDowns.takenDown("FRA", GivenTakeDowns.passage("9.1", "Jean Martin", "A person"));
        GivenTakeDowns.takenDown("NOR", GivenTakeDowns.whole("9.1", "All of it"));
        GivenCompilation.issued("of what was taken down");

        assertThat(page(nobody(), "?lang=EN"))
                .containsSubsequence(
                        "Changed in revision 2, since revision 1",
                        "Added · reply · Germany · 9.1",
                        "Changed since revision 2",
                        "Nothing.")
                .contains("[withheld: A person] knows", "Withheld in part: A person", ">Withheld: All of it<")
                .doesNotContain("divulgu");
        assertThat(page(nobody(), "?lang=FR"))
                .contains("Changements dans la révision 2, depuis la révision 1")
                .contains("[non divulgué\u00a0: A person] knows", "En partie non divulguée\u00a0: A person")
                .contains("[non divulgué\u00a0: All of it]", ">Non divulguée\u00a0: All of it<")
                .doesNotContain("[withheld");
        nobody().get(COMPILATION)
                .then()
                .body("changedByRevision.kind", contains("ADDED", "CHANGED", "WITHDRAWN"))
                .body("changedSince", empty());
    }

    private static String page(RequestSpecification reader, String query) {
        return reader.accept(ContentType.HTML)
                .get(COMPILATION + query)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept"))
                .extract()
                .asString();
    }

    private static String table(String path) {
        return nobody().accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
