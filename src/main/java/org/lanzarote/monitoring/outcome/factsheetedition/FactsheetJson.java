package org.lanzarote.monitoring.outcome.factsheetedition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.lanzarote.monitoring.outcome.factsheet.Factsheet;
import org.lanzarote.monitoring.outcome.factsheet.FactsheetItem;
import org.lanzarote.monitoring.outcome.factsheet.FactsheetParty;
import org.lanzarote.monitoring.outcome.factsheet.FactsheetPresent;
import org.lanzarote.monitoring.outcome.factsheet.FactsheetSeal;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.text.CitationKind;

/**
 * The format in which factsheets are kept and sealed: the API's own JSON, with what pages need besides it, and without what is
 * told of the present moment.
 */
final class FactsheetJson {

    /** What is no word of the factsheet: it is told anew at each reading. */
    private static final List<String> PRESENT =
            List.of("lastUpdate", "noReply", "stale", "staleBecause", "edition", "composedAt");

    /** What footnotes tell their reader of what they point to: what of it is public, and where, is no word of the factsheet. */
    private static final List<String> POINTED_TO = List.of("sources", "findings");

    private static final String FOOTNOTES = "footnotes";
    private static final String TARGET = "target";
    private static final String LINKS = "links";

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

    static Factsheet read(String content, Instant lastUpdate, FactsheetPresent present, FactsheetSeal edition) {
        var tree = tree(content);
        tree.set("lastUpdate", JSON.valueToTree(lastUpdate));
        tree.put("noReply", present.noReply());
        tree.put("stale", !present.staleBecause().isEmpty());
        tree.set("staleBecause", JSON.valueToTree(present.staleBecause()));
        tree.set("edition", JSON.valueToTree(edition));
        tree.path(FOOTNOTES).forEach(note -> point((ObjectNode) note, present));
        return read(tree, Factsheet.class);
    }

    static FactsheetParty party(String content) {
        return read(tree(content).path("party"), FactsheetParty.class);
    }

    /** The footnote of a factsheet with this number, without what is told of the present moment. */
    static Optional<Footnote> footnote(String content, int number) {
        return StreamSupport.stream(tree(content).path(FOOTNOTES).spliterator(), false)
                .filter(note -> note.path("number").asInt() == number)
                .map(note -> read(note, Footnote.class))
                .findFirst();
    }

    /** The item of a factsheet that has the footnote with this number. */
    static Optional<FactsheetItem> item(String content, int number) {
        var mark = "[^" + number + "]";
        return tree(content).findParents("source").stream()
                .filter(item -> item.path("text").asText().contains(mark)
                        || item.path("lead").asText().contains(mark))
                .map(item -> read(item, FactsheetItem.class))
                .findFirst();
    }

    /** Tells of a footnote what its reader may read of what it points to; what was withdrawn since has no key any more. */
    private static void point(ObjectNode note, FactsheetPresent present) {
        List<String> targets = new ArrayList<>();
        note.path("targets")
                .forEach(target -> targets.add(
                        present.targets().contains(target.asText()) ? target.asText() : CitationTargets.WITHDRAWN));
        note.set("targets", JSON.valueToTree(targets));
        switch (kind(note)) {
            case ANSWER -> point(note, "sources", known(targets, present.sources()));
            case FINDING -> point(note, "findings", known(targets, present.findings()));
            default -> note.set(LINKS, links(note.path(LINKS), targets));
        }
    }

    private static void point(ObjectNode note, String name, ArrayNode read) {
        List<String> targets = new ArrayList<>();
        read.forEach(one -> targets.add(one.path(TARGET).asText()));
        note.set(name, read);
        note.set(LINKS, links(read, targets));
    }

    /** The addresses of those that have one and still are pointed to. */
    private static ArrayNode links(JsonNode told, List<String> targets) {
        var links = JSON.createArrayNode();
        told.forEach(one -> {
            if (one.path("link").isTextual()
                    && targets.contains(one.path(TARGET).asText())) {
                links.add(JSON.createObjectNode()
                        .put(TARGET, one.path(TARGET).asText())
                        .put("link", one.path("link").asText()));
            }
        });
        return links;
    }

    private static CitationKind kind(JsonNode note) {
        return CitationKind.valueOf(note.path("kind").asText());
    }

    private static ArrayNode known(List<String> targets, Map<String, ?> known) {
        return JSON.valueToTree(targets.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(one -> JSON.<ObjectNode>valueToTree(one).without("passages"))
                .toList());
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode tree(String content) {
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
            ((ObjectNode) note).remove(LINKS);
        }
        return ((ObjectNode) note).remove(POINTED_TO);
    }
}
