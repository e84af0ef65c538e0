package org.lanzarote.monitoring.factsheets.copy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.cutting.CutPart;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/**
 * Takes words that are taken down out of what a factsheet says: out of each text, the beginning of its sentence and its
 * footnotes by what these footnotes cite, and out of all else as out of words that cite nothing.
 */
public final class FactsheetCut {

    public static final Pattern MARK = Pattern.compile("\\[\\^([0-9]+)]");

    /** A term, a code of a Party, the key of a record, an address of the service: none of them is words. */
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z_]*|[0-9a-f-]{36}|[A-Z]{3}/\\S+|/\\S*");

    private static final String FOOTNOTES = "footnotes";
    private static final String URL = "url";
    private static final String DOCUMENT = "document";

    private final CutPart words;
    private final Map<String, Citation> notes = new HashMap<>();

    /** By the number of a footnote, the footnotes of the text in which it stands. */
    private final Map<String, List<Citation>> beside = new HashMap<>();

    private FactsheetCut(CutPart words, JsonNode footnotes) {
        this.words = words;
        footnotes.forEach(note -> notes.put(number(note), cited(note)));
    }

    /** What is left of a factsheet as it is kept. */
    static ObjectNode left(CutPart words, String content) {
        var factsheet = FactsheetJson.tree(content);
        var footnotes = factsheet.path(FOOTNOTES);
        var cut = new FactsheetCut(words, footnotes);
        factsheet.properties().stream()
                .filter(member -> !member.getKey().equals(FOOTNOTES))
                .forEach(member -> member.setValue(cut.cut(member.getValue(), List.of())));
        footnotes.forEach(cut::cutNote);
        return factsheet;
    }

    /** Cuts a member and all in it; strings beside a text that has footnotes belong to it. */
    private JsonNode cut(JsonNode node, List<Citation> near) {
        if (node instanceof ObjectNode object) {
            var own = citedIn(object.path("text").asText());
            object.properties().forEach(member -> member.setValue(cut(member.getValue(), own)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, cut(array.get(i), List.of()));
            }
        } else if (node.isTextual()) {
            var cited = citedIn(node.asText());
            cited.forEach(citation -> beside.put(citation.mark(), cited));
            return said(node, cited.isEmpty() ? near : cited);
        }
        return node;
    }

    private void cutNote(JsonNode node) {
        var note = (ObjectNode) node;
        var near = beside.getOrDefault(number(note), List.of());
        var url = note.path(URL);
        note.properties().forEach(member -> member.setValue(cut(member.getValue(), near)));
        // An address with such words goes whole, and its mark stands in the title.
        if (!url.equals(note.path(URL))) {
            var left = note.remove(URL);
            note.putIfAbsent(DOCUMENT, left);
        }
    }

    private JsonNode said(JsonNode node, List<Citation> cited) {
        var said = node.asText();
        return KEY.matcher(said).matches()
                ? node
                : JsonNodeFactory.instance.textNode(
                        words.of(new TextWithCitations(said, cited)).markdown());
    }

    private List<Citation> citedIn(String text) {
        return MARK.matcher(text)
                .results()
                .map(mark -> notes.get(mark.group(1)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String number(JsonNode note) {
        return note.path("number").asText();
    }

    /** What a footnote points to. */
    private static Citation cited(JsonNode note) {
        List<String> targets = new ArrayList<>();
        note.path("targets").forEach(target -> targets.add(target.asText()));
        return new Citation(
                number(note), CitationKind.valueOf(note.path("kind").asText()), targets, null, null, null, null, null);
    }
}
