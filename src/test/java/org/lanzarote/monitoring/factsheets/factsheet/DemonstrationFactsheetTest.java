package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.INVENTORY;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.factsheet;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.list;
import static org.lanzarote.monitoring.support.Asking.nobody;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;

/** The factsheets of the demonstration round, held against the facts of the real one. */
@QuarkusTest
class DemonstrationFactsheetTest {

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void factsheetOfTheRussianFederationHasTheInventorysShape() {
        var factsheet = factsheet("RUS");

        assertThat(texts(factsheet.get("chapters"), "numeral"))
                .containsExactlyElementsOf(texts(INVENTORY.get("chapters"), "numeral"));
        assertThat(texts(factsheet.get("chapters"), "title"))
                .containsExactlyElementsOf(texts(INVENTORY.get("chapters"), "title"));
        assertThat(statements(factsheet)).hasSize(65);
        var codesByUrgency = statements(factsheet).stream()
                .flatMap(statement -> list(statement.get("codes")).stream()
                        .map(code -> List.of(statement.get("urgency").asText(), code.asText())))
                .collect(groupingBy(pair -> pair.get(0), mapping(pair -> pair.get(1), toSet())));
        assertThat(codesByUrgency.get("REQUIRE")).hasSize(2);
        assertThat(codesByUrgency.get("REQUEST")).hasSize(7);
        assertThat(codesByUrgency.get("INVITE")).hasSize(65);
        assertThat(list(factsheet.get("chapters")).stream()
                        .mapToInt(chapter -> chapter.get("practices").size()))
                .containsExactly(0, 0, 0, 0, 1, 0, 0, 0, 1, 3, 3);
    }

    @Test
    void statementsFollowTheInventoryOneByOne() {
        var shown = new ArrayList<String>();
        for (var chapter : factsheet("RUS").get("chapters")) {
            for (var part : List.of("specific", "generic")) {
                statements(chapter.get(part))
                        .forEach(statement -> shown.add("%s %s %s %s"
                                .formatted(
                                        chapter.get("numeral").asText(),
                                        part,
                                        statement.get("urgency").asText(),
                                        strings(statement.get("codes")))));
            }
        }

        assertThat(shown)
                .containsExactlyElementsOf(list(INVENTORY.get("statements")).stream()
                        .map(statement -> "%s %s %s %s"
                                .formatted(
                                        statement.get("chapter").asText(),
                                        statement.get("part").asText(),
                                        statement.get("urgency").asText().toUpperCase(Locale.ROOT),
                                        strings(statement.get("codes"))))
                        .toList());
    }

    @Test
    void footnotesMatchTheInventoryOneByOne() {
        var footnotes = list(factsheet("RUS").get("footnotes"));

        assertThat(footnotes.stream().map(DemonstrationFactsheetTest::shown))
                .containsExactlyElementsOf(list(INVENTORY.get("footnotes")).stream()
                        .map(DemonstrationFactsheetTest::expected)
                        .toList());
        assertThat(footnotes).hasSize(136);
    }

    @Test
    void introductionTakesItsFiguresFromTheRecords() {
        var factsheet = factsheet("RUS");

        assertThat(factsheet.get("figures").toString())
                .isEqualTo("{\"parties\":43,\"children\":306,\"childrenParties\":10}");
        assertThat(factsheet.at("/chapters/0/introduction").asText()).contains("43", "306", "10", "Russian Federation");
    }

    @Test
    void anotherPartysFactsheetHasItsOwnSpecificPartAndTheGenericStatements() {
        var russian = factsheet("RUS");
        var french = factsheet("FRA");

        assertThat(sources(french, "generic")).isEqualTo(sources(russian, "generic"));
        assertThat(sources(french, "specific"))
                .hasSizeLessThan(10)
                .doesNotContainAnyElementsOf(sources(russian, "specific"));
        assertThat(french.toString()).contains("all Parties, including France").doesNotContain("{party}");
        assertThat(statements(french).stream()
                        .filter(statement -> "PARTIES_NOT_ALREADY_DOING_SO"
                                .equals(statement.path("addressee").asText())))
                .hasSize(2)
                .allMatch(statement -> !statement.toString().contains("Russian"));
    }

    @Test
    void everySentenceNamesItsSource() {
        assertThat(items(factsheet("RUS")))
                .allMatch(item -> item.get("source").asText().length() == 36);
    }

    @Test
    void publicReadsTheFactsheetAsAPage() {
        var page = nobody().accept("text/html")
                .get("/rounds/2/factsheets/RUS")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Vary", "Accept, Accept-Encoding")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .extract()
                .asString();

        assertThat(page)
                .contains("THE RUSSIAN FEDERATION", "<strong>requires</strong>")
                .contains("id=\"note-136\"", "href=\"#note-1\"", "<sup id=\"ref-136\">")
                .doesNotContain("{party}", "{urgency}", "[^", "NOT_FOUND", "id=\"note-137\"");
    }

    private static String shown(JsonNode footnote) {
        return switch (footnote.get("kind").asText()) {
            case "PARAGRAPH", "RECOMMENDATION" -> footnote.get("kind").asText() + strings(footnote.get("targets"));
            case "ANSWER" -> "REPLY[" + footnote.at("/targets/0").asText() + "]";
            default ->
                footnote.get("kind").asText()
                        + footnote.path("url").asText()
                        + footnote.path("locator").asText();
        };
    }

    private static String expected(JsonNode footnote) {
        var targets = footnote.get("targets");
        return switch (footnote.get("kind").asText()) {
            case "paragraph" -> "PARAGRAPH" + strings(targets.get("paragraphs"));
            case "recommendation" -> "RECOMMENDATION" + strings(targets.get("codes"));
            case "reply" -> "REPLY[RUS/" + targets.at("/questions/0").asText() + "@1]";
            case "document" -> "DOCUMENT" + outside(targets);
            default -> "EXPLANATION" + outside(targets);
        };
    }

    private static String outside(JsonNode targets) {
        var pages = targets.path("pages").asText();
        return targets.at("/urls/0").asText().replaceFirst("^www", "https://www")
                + targets.path("rule").asText()
                + (pages.isEmpty() ? "" : "pages " + pages);
    }

    private static List<String> sources(JsonNode factsheet, String part) {
        return list(factsheet.get("chapters")).stream()
                .flatMap(chapter -> items(chapter.get(part)).stream())
                .map(item -> item.get("source").asText())
                .toList();
    }

    private static List<JsonNode> statements(JsonNode part) {
        return items(part).stream()
                .filter(item -> "STATEMENT".equals(item.get("kind").asText()))
                .toList();
    }

    /** Every item below. */
    private static List<JsonNode> items(JsonNode node) {
        return node.has("source")
                ? List.of(node)
                : list(node).stream().flatMap(child -> items(child).stream()).toList();
    }

    private static List<String> strings(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        return list(array).stream().map(item -> item.get(field).asText()).toList();
    }
}
