package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.INVENTORY;
import static org.lanzarote.monitoring.factsheets.factsheet.Inventory.list;
import static org.lanzarote.monitoring.support.Asking.nobody;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.GivenDemonstration;

/** The notes of the demonstration's factsheet, printed as those of the real one. */
@QuarkusTest
class DemonstrationNotesTest {

    private static final Pattern NOTE = Pattern.compile("<li id=\"note-(\\d+)\">(.*?)</li>", Pattern.DOTALL);

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @Test
    void notesOnRecordsPrintAsInTheOriginal() {
        var printed = printed("EN");
        var expected = new TreeMap<Integer, String>();
        for (var footnote : list(INVENTORY.get("footnotes"))) {
            var words = english(footnote);
            if (!words.isEmpty()) {
                expected.put(footnote.get("number").asInt(), words);
            }
        }

        assertThat(expected).hasSize(113);
        assertThat(printed).hasSize(136).containsAllEntriesOf(expected);
    }

    @Test
    void noteOnAReplyIsFrenchInFrench() {
        assertThat(printed("FR"))
                .containsEntry(
                        9,
                        "Voir les réponses de la Fédération de Russie à la question 9.1 du questionnaire thématique.")
                .containsEntry(8, "Par. 54, 55.")
                .containsEntry(50, "Recommandations III-3 et III-7.");
    }

    private static String english(JsonNode footnote) {
        return switch (footnote.get("kind").asText()) {
            case "paragraph" ->
                (footnote.at("/targets/paragraphs").size() == 1 ? "Para. " : "Paras. ")
                        + joined(footnote.at("/targets/paragraphs"))
                        + ".";
            case "recommendation" ->
                (footnote.at("/targets/codes").size() == 1 ? "Recommendation " : "Recommendations ")
                        + joined(footnote.at("/targets/codes")).replaceFirst(", ([^,]*)$", " and $1")
                        + ".";
            case "reply" -> "See, replies of the Russian Federation to question 9.1 of the Thematic Questionnaire.";
            default -> "";
        };
    }

    private static String joined(JsonNode targets) {
        return list(targets).stream().map(JsonNode::asText).collect(joining(", "));
    }

    private static Map<Integer, String> printed(String language) {
        var page = nobody().accept("text/html")
                .get("/rounds/2/factsheets/RUS?lang=" + language)
                .asString();
        var notes = new TreeMap<Integer, String>();
        NOTE.matcher(page)
                .results()
                .forEach(note -> notes.put(
                        Integer.valueOf(note.group(1)),
                        note.group(2)
                                .replaceAll("<[^>]*>|↩", "")
                                .replaceAll("\\s+", " ")
                                .strip()));
        return notes;
    }
}
