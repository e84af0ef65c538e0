package org.lanzarote.monitoring.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds in a schema what breaks a client that was built on an earlier one: of what it sends, or of what it is given. */
final class SchemaBreaks {

    private static final List<String> MOST = List.of("maxLength", "maxItems", "maxProperties", "maximum");
    private static final List<String> LEAST = List.of("minLength", "minItems", "minProperties", "minimum");
    private static final List<String> SAME = List.of("format", "discriminator");
    private static final List<String> CHOICES = List.of("oneOf", "anyOf", "allOf");

    private final JsonNode released;
    private final JsonNode now;
    private final boolean sent;
    private final Consumer<String> found;
    private final Set<String> compared = new HashSet<>();

    /** Compares schemas of two documents; a client sends what they describe, or else is given it. */
    SchemaBreaks(JsonNode released, JsonNode now, boolean sent, Consumer<String> found) {
        this.released = released;
        this.now = now;
        this.sent = sent;
        this.found = found;
    }

    void compare(String place, JsonNode before, JsonNode after) {
        if (before.has("$ref")
                && !compared.add(
                        before.path("$ref").asText() + after.path("$ref").asText())) {
            return;
        }
        var old = resolved(released, before);
        var current = resolved(now, after);
        types(place, old.path("type"), current.path("type"));
        values(place, old.path("enum"), current.path("enum"));
        SAME.stream()
                .filter(word -> !old.path(word).equals(current.path(word)))
                .forEach(word -> found.accept(place + " has another " + word));
        limits(place, old, current);
        fields(place, old, current);
        for (var part : List.of("items", "additionalProperties")) {
            if (old.path(part).isObject()) {
                compare(place + "/" + part, old.path(part), current.path(part));
            }
        }
        CHOICES.forEach(choice -> branches(place + "/" + choice, old.path(choice), current.path(choice)));
    }

    static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private void types(String place, JsonNode before, JsonNode after) {
        var old = texts(before);
        var current = texts(after);
        boolean kept = sent
                ? current.isEmpty() || (!old.isEmpty() && current.containsAll(old))
                : old.isEmpty() || (!current.isEmpty() && old.containsAll(current));
        if (!kept) {
            found.accept("%s was %s and is %s".formatted(place, old, current));
        }
    }

    /** New values may come in what is given, and may be taken in what is sent. */
    private void values(String place, JsonNode before, JsonNode after) {
        var old = texts(before);
        var current = texts(after);
        boolean kept = current.isEmpty() ? sent || old.isEmpty() : !old.isEmpty() && current.containsAll(old);
        if (!kept) {
            found.accept("%s had the values %s and has %s".formatted(place, old, current));
        }
    }

    private void limits(String place, JsonNode old, JsonNode current) {
        if (!sent) {
            return;
        }
        for (var limit : MOST) {
            if (current.has(limit)
                    && (!old.has(limit)
                            || current.path(limit)
                                            .decimalValue()
                                            .compareTo(old.path(limit).decimalValue())
                                    < 0)) {
                found.accept("%s has a lower %s".formatted(place, limit));
            }
        }
        for (var limit : LEAST) {
            if (current.has(limit)
                    && (!old.has(limit)
                            || current.path(limit)
                                            .decimalValue()
                                            .compareTo(old.path(limit).decimalValue())
                                    > 0)) {
                found.accept("%s has a higher %s".formatted(place, limit));
            }
        }
        if (current.has("pattern") && !current.path("pattern").equals(old.path("pattern"))) {
            found.accept(place + " has another pattern");
        }
    }

    private void fields(String place, JsonNode old, JsonNode current) {
        old.path("properties").properties().forEach(field -> {
            var name = place + "/" + field.getKey();
            var after = current.path("properties").path(field.getKey());
            if (after instanceof MissingNode) {
                found.accept(name + " is gone");
            } else {
                compare(name, field.getValue(), after);
            }
        });
        var oldRequired = texts(old.path("required"));
        var required = texts(current.path("required"));
        var more = new TreeSet<>(sent ? required : oldRequired);
        more.removeAll(sent ? oldRequired : required);
        more.forEach(name -> found.accept("%s/%s %s".formatted(place, name, sent ? "is asked for" : "may be absent")));
    }

    /** A branch is known by the schema that it names, else by its place. */
    private void branches(String place, JsonNode before, JsonNode after) {
        if (sent && before.isMissingNode() && !after.isMissingNode()) {
            found.accept(place + " is there");
        }
        for (int branch = 0; branch < before.size(); branch++) {
            var old = before.get(branch);
            var current = old.has("$ref")
                    ? after.valueStream().filter(old::equals).findFirst().orElse(MissingNode.getInstance())
                    : after.path(branch);
            if (current.isMissingNode()) {
                found.accept("%s lost %s".formatted(place, old));
            } else {
                compare(place + "/" + branch, old, current);
            }
        }
    }

    static Set<String> texts(JsonNode node) {
        var texts = new TreeSet<String>();
        if (node.isArray()) {
            node.forEach(each -> texts.add(each.asText()));
        } else if (!node.isMissingNode()) {
            texts.add(node.asText());
        }
        return texts;
    }
}
