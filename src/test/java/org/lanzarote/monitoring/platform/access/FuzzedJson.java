package org.lanzarote.monitoring.platform.access;

import static org.lanzarote.monitoring.support.Drawn.one;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Drawn;

/** JSON drawn from a schema of the document: as it should be, or spoilt at one place. */
final class FuzzedJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** Numbers at which limits lie, and beyond them. */
    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9999999999999999999999", "1e400", "1.5", "1E2");

    /** Words that records of the test are known by, so that some of what is drawn refers to something. */
    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("party", List.of("FRA", "RUS", "XXX")),
            Map.entry("parties", List.of("FRA", "RUS", "DEU")),
            Map.entry("question", List.of("9.1", "12", "99")),
            Map.entry("sections", List.of("9", "12")),
            Map.entry("chapter", List.of("II", "IV", "X")),
            Map.entry("numeral", List.of("II", "V", "VI")),
            Map.entry("code", List.of("II-1", "II-7", "R99999999999")),
            Map.entry("urgency", List.of("INVITE", "REQUIRE")),
            Map.entry("organisation", List.of("Example organisation")),
            Map.entry("account", List.of("delegate-fra", "focal-point-fra")),
            Map.entry("mark", List.of("a")),
            Map.entry("month", List.of("2027-01", "2027-13")),
            Map.entry("language", List.of("EN", "FR", "fr", "de")));

    private static final List<String> TEXTS = List.of(
            "A text",
            "",
            " ",
            "[a](javascript:x)",
            "{party} {unheard}",
            "[^a]",
            "<b>",
            "\u0000",
            "\uD800",
            "\u202E",
            "\uD83D\uDE00",
            "%s${x}{0}",
            "' or ''='",
            "-5000-01-01",
            "+294277-01-01T00:00:00Z",
            "2027-03-01",
            "2027-03-01T12:00:00Z");

    private final RandomGenerator lot;
    private final ApiDocument document;

    FuzzedJson(RandomGenerator lot, ApiDocument document) {
        this.lot = lot;
        this.document = document;
    }

    /** As the schema says; one time in three with a fault. */
    String of(JsonNode schema) {
        var whole = value(schema, "", 0);
        if (lot.nextInt(3) > 0) {
            return whole.toString();
        }
        return switch (lot.nextInt(8)) {
            case 0 -> broken(whole.toString());
            case 1 -> twice(whole);
            case 2 -> "[".repeat(lot.nextInt(1, 2_000));
            default -> {
                spoil(whole);
                yield whole.toString();
            }
        };
    }

    private JsonNode value(JsonNode reference, String name, int depth) {
        var schema = document.resolved(reference);
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(choice)) {
                var all = schema.path(choice);
                return value(all.get(lot.nextInt(all.size())), name, depth);
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(lot.nextInt(schema.path("enum").size()));
        }
        var type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, name, depth);
            case "integer", "number" -> MAKE.numberNode(schema.path("minimum").asInt(0) + lot.nextInt(3));
            case "boolean" -> MAKE.booleanNode(lot.nextBoolean());
            case "string" -> MAKE.textNode(string(schema, name));
            default -> MAKE.textNode(one(lot, TEXTS));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = MAKE.objectNode();
        var required = new ArrayList<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || (depth < DEEPEST && lot.nextInt(3) == 0)) {
                object.set(property.getKey(), value(property.getValue(), property.getKey(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set("9.1", value(schema.path("additionalProperties"), "", depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, String name, int depth) {
        var array = MAKE.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(0), depth < DEEPEST ? lot.nextInt(3) : 0);
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), name, depth + 1));
        }
        return array;
    }

    private String string(JsonNode schema, String name) {
        var known = KNOWN.get(name);
        if (known != null) {
            return one(lot, known);
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> HiddenThing.NONE;
            case "date" -> "2027-03-0" + lot.nextInt(1, 10);
            case "date-time" -> "2027-0%d-01T12:00:00Z".formatted(lot.nextInt(1, 10));
            default ->
                "Text " + Drawn.word(lot, "abc de", schema.path("minLength").asInt(0), 30);
        };
    }

    /** Changes one field, wherever it stands. */
    private void spoil(JsonNode whole) {
        var objects = new ArrayList<ObjectNode>();
        collect(whole, objects);
        if (objects.isEmpty()) {
            return;
        }
        var object = one(lot, objects);
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = names.isEmpty() ? "unheardOf" : one(lot, names);
        switch (lot.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.set(name, MAKE.objectNode().put("a", 1));
            case 3 -> object.set(name, MAKE.arrayNode().add("a"));
            case 4 -> object.set(name, number());
            case 5 -> object.put(name, "x".repeat(lot.nextInt(30_000)));
            case 6 -> object.put("unheardOf", 1);
            default -> object.put(name, lot.nextBoolean() ? one(lot, TEXTS) : Drawn.text(lot, 40));
        }
    }

    private JsonNode number() {
        try {
            return JSON.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(one(lot, NUMBERS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private String broken(String text) {
        return switch (lot.nextInt(4)) {
            case 0 -> text.substring(0, lot.nextInt(text.length()));
            case 1 -> text + text;
            case 2 -> "\uFEFF" + text;
            default -> text.replace('"', '\'');
        };
    }

    private String twice(JsonNode whole) {
        var fields = whole.properties().stream().toList();
        if (fields.isEmpty()) {
            return whole.toString();
        }
        var field = one(lot, fields);
        return "{\"%s\":%s,%s"
                .formatted(field.getKey(), field.getValue(), whole.toString().substring(1));
    }
}
