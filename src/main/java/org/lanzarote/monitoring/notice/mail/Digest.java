package org.lanzarote.monitoring.notice.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.platform.event.EventRow;
import org.lanzarote.monitoring.platform.event.EventType;

/** What a digest tells: how often what happened in which round, to which Parties, and the first of the tasks that wait. */
record Digest(LocalDate on, List<EventRow> happened, List<TaskRow> waiting) {

    /** So many tasks it lists; who looks into the service sees all. */
    static final int MOST_TASKS = 30;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private record DigestedKind(@Nullable Integer round, EventType type) {}

    boolean isEmpty() {
        return happened.isEmpty() && waiting.isEmpty();
    }

    LetterFacts facts() {
        var data = JSON.objectNode().put("on", on.toString()).put("more", waiting.size() > MOST_TASKS);
        data.set("happened", counted());
        data.set(
                "waits",
                JSON.arrayNode()
                        .addAll(waiting.stream()
                                .limit(MOST_TASKS)
                                .map(Digest::task)
                                .toList()));
        return new LetterFacts("/me/tasks", data);
    }

    private ArrayNode counted() {
        Map<DigestedKind, TreeSet<String>> parties = new LinkedHashMap<>();
        Map<DigestedKind, Integer> times = new LinkedHashMap<>();
        for (var event : happened) {
            var kind = new DigestedKind(event.round(), event.type());
            times.merge(kind, 1, Integer::sum);
            var told = parties.computeIfAbsent(kind, key -> new TreeSet<>());
            if (event.party() != null) {
                told.add(event.party());
            }
        }
        var counted = JSON.arrayNode();
        times.forEach((kind, number) -> {
            var line = counted.addObject()
                    .put("type", kind.type().name())
                    .put("round", kind.round())
                    .put("times", number);
            parties.getOrDefault(kind, new TreeSet<>()).forEach(line.putArray("parties")::add);
        });
        return counted;
    }

    private static JsonNode task(TaskRow task) {
        return JSON.objectNode()
                .put("en", task.what().en())
                .put("fr", task.what().fr())
                .put("round", task.round())
                .put("party", task.party())
                .put("address", task.address())
                .put("overdue", task.overdue());
    }
}
