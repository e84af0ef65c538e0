package org.lanzarote.monitoring.factsheets.copy;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetParty;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetSeal;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.platform.text.CitationKind;

/**
 * The format in which factsheets are kept and sealed: the API's own JSON, with what pages need besides it, and without what is
 * told of the present moment.
 */
public final class FactsheetJson {

    /** What is no word of the factsheet: it is told anew at each reading. */
    private static final List<String> PRESENT =
            List.of("lastUpdate", "noReply", "stale", "staleBecause", "edition", "composedAt");

    /** What footnotes tell their reader of what they point to: what of it is public, and where, is no word of the factsheet. */
    private static final List<String> POINTED_TO = List.of("sources", "findings");

    static final String FOOTNOTES = "footnotes";
    static final String SOURCE = "source";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new WholeRecords())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FactsheetJson() {}

    static String write(Factsheet factsheet) {
        var tree = JSON.<ObjectNode>valueToTree(factsheet).remove(PRESENT);
        tree.path(FOOTNOTES).forEach(FactsheetJson::said);
        return tree.toString();
    }

    public static Factsheet read(String content, Instant lastUpdate, FactsheetNow now, FactsheetSeal edition) {
        var tree = tree(content);
        tree.set("lastUpdate", JSON.valueToTree(lastUpdate));
        now.tell(tree);
        tree.set("edition", JSON.valueToTree(edition));
        return read(tree, Factsheet.class);
    }

    /** A factsheet without what is told of the present moment. */
    public static Factsheet read(String content) {
        return read(tree(content), Factsheet.class);
    }

    /** The items of a factsheet, each with the record it comes from. */
    static List<ObjectNode> items(ObjectNode tree) {
        return tree.path("chapters").findParents(SOURCE).stream()
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** The records from which its items come. */
    public static Set<UUID> sources(String content) {
        return items(tree(content)).stream()
                .map(item -> UUID.fromString(item.path(SOURCE).asText()))
                .collect(toSet());
    }

    public static FactsheetParty party(String content) {
        return read(tree(content).path("party"), FactsheetParty.class);
    }

    /** The footnote of a factsheet with this number, without what is told of the present moment. */
    public static Optional<Footnote> footnote(String content, int number) {
        return StreamSupport.stream(tree(content).path(FOOTNOTES).spliterator(), false)
                .filter(note -> note.path("number").asInt() == number)
                .map(note -> read(note, Footnote.class))
                .findFirst();
    }

    /** The item of a factsheet that has the footnote with this number. */
    public static Optional<FactsheetItem> item(String content, int number) {
        var mark = "[^" + number + "]";
        return items(tree(content)).stream()
                .filter(item -> item.path("text").asText().contains(mark)
                        || item.path("lead").asText().contains(mark))
                .map(item -> read(item, FactsheetItem.class))
                .findFirst();
    }

    static FactsheetItemKind itemKind(JsonNode item) {
        return FactsheetItemKind.valueOf(item.path("kind").asText());
    }

    static CitationKind kind(JsonNode note) {
        return CitationKind.valueOf(note.path("kind").asText());
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode told(Object now) {
        return JSON.valueToTree(now);
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    public static ObjectNode tree(String content) {
        try {
            return (ObjectNode) JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a footnote says, whatever its number is. */
    static String saidBy(Footnote note) {
        return said(JSON.<ObjectNode>valueToTree(note).without(List.of("number", "sameAs")))
                .toString();
    }

    private static JsonNode said(JsonNode note) {
        var kind = kind(note);
        if (kind == CitationKind.ANSWER || kind == CitationKind.FINDING) {
            ((ObjectNode) note).remove("links");
        }
        return ((ObjectNode) note).remove(POINTED_TO);
    }
}
