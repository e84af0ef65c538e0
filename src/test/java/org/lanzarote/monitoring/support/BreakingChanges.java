package org.lanzarote.monitoring.support;

import static org.lanzarote.monitoring.support.SchemaBreaks.resolved;
import static org.lanzarote.monitoring.support.SchemaBreaks.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What of the API's document breaks a client that was built on an earlier one, as the document itself tells it. */
public final class BreakingChanges {

    private final JsonNode released;
    private final JsonNode now;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode released, JsonNode now) {
        this.released = released;
        this.now = now;
    }

    public static List<String> between(JsonNode released, JsonNode now) {
        var changes = new BreakingChanges(released, now);
        released.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> changes.operation(
                                operation.getKey() + " " + path.getKey(),
                                operation.getValue(),
                                now.path("paths").path(path.getKey()).path(operation.getKey()))));
        return changes.found;
    }

    private void operation(String name, JsonNode old, JsonNode current) {
        if (current.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        if (!old.path("operationId").equals(current.path("operationId"))) {
            found.add(name + " has another name");
        }
        callers(name, old, current);
        parameters(name, old, current);
        body(name, resolved(released, old.path("requestBody")), resolved(now, current.path("requestBody")));
        answers(name, old.path("responses"), current.path("responses"));
    }

    private void callers(String name, JsonNode old, JsonNode current) {
        if (isOpen(old) && !isOpen(current)) {
            found.add(name + " asks for a token");
        }
        if (current.has("x-roles")
                && !(old.has("x-roles") && texts(current.path("x-roles")).containsAll(texts(old.path("x-roles"))))) {
            found.add(name + " is closed to roles that called it");
        }
    }

    private static boolean isOpen(JsonNode operation) {
        return operation.path("security").valueStream().anyMatch(JsonNode::isEmpty);
    }

    private void parameters(String name, JsonNode old, JsonNode current) {
        var sent = new SchemaBreaks(released, now, true, found::add);
        for (var before : parameters(released, old)) {
            var place = "%s %s".formatted(name, before.path("name").asText());
            parameters(now, current).stream()
                    .filter(after -> isSame(before, after))
                    .findFirst()
                    .ifPresentOrElse(
                            after -> sent.compare(place, before.path("schema"), after.path("schema")),
                            () -> found.add(place + " is gone"));
        }
        parameters(now, current).stream()
                .filter(after -> after.path("required").asBoolean())
                .filter(after -> parameters(released, old).stream()
                        .noneMatch(before ->
                                isSame(before, after) && before.path("required").asBoolean()))
                .forEach(after -> found.add(
                        "%s %s is asked for".formatted(name, after.path("name").asText())));
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.path("name").equals(other.path("name")) && one.path("in").equals(other.path("in"));
    }

    private static List<JsonNode> parameters(JsonNode document, JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(parameter -> resolved(document, parameter))
                .toList();
    }

    private void body(String name, JsonNode old, JsonNode current) {
        if (current.path("required").asBoolean() && !old.path("required").asBoolean()) {
            found.add(name + " asks for a body");
        }
        content(name + " body", old.path("content"), current.path("content"), true);
    }

    /** Those that go well; new problems may come. */
    private void answers(String name, JsonNode old, JsonNode current) {
        old.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> {
                    var place = name + " " + answer.getKey();
                    if (!current.has(answer.getKey())) {
                        found.add(place + " is gone");
                        return;
                    }
                    var before = resolved(released, answer.getValue());
                    var after = resolved(now, current.path(answer.getKey()));
                    content(place, before.path("content"), after.path("content"), false);
                    before.path("headers").fieldNames().forEachRemaining(field -> {
                        if (!after.path("headers").has(field)) {
                            found.add("%s %s is gone".formatted(place, field));
                        }
                    });
                });
    }

    private void content(String place, JsonNode old, JsonNode current, boolean sent) {
        old.properties().forEach(type -> {
            if (current.has(type.getKey())) {
                new SchemaBreaks(released, now, sent, found::add)
                        .compare(
                                place,
                                type.getValue().path("schema"),
                                current.path(type.getKey()).path("schema"));
            } else {
                found.add("%s as %s is gone".formatted(place, type.getKey()));
            }
        });
    }
}
