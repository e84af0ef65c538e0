package org.lanzarote.monitoring.preparation.questionnaire;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.preparation.question.Breakage;
import org.lanzarote.monitoring.preparation.question.Item;

/** Compares two states of a questionnaire place by place; parts with a key are matched wherever they stand. */
final class QuestionnaireDifference {

    private static final List<String> KEYS = List.of("number", "key");
    private static final String QUESTIONS = "questions/";

    private final ObjectMapper json;
    private final Map<String, Item> before;
    private final Map<String, Item> after;
    private final List<Change> changes = new ArrayList<>();

    private QuestionnaireDifference(ObjectMapper json, DraftQuestionnaire before, DraftQuestionnaire after) {
        this.json = json;
        this.before = byNumber(before);
        this.after = byNumber(after);
        compare("", json.valueToTree(before), json.valueToTree(after));
    }

    static List<Change> between(ObjectMapper json, DraftQuestionnaire before, DraftQuestionnaire after) {
        return new QuestionnaireDifference(json, before, after).changes;
    }

    private void compare(String place, @Nullable JsonNode old, @Nullable JsonNode now) {
        if (old == null || now == null) {
            add(place, old, now);
        } else if (old.isObject() && now.isObject()) {
            var names = new TreeSet<String>();
            old.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(step(place, name), old.get(name), now.get(name)));
        } else if (isKeyed(old) && isKeyed(now)) {
            order(place, old, now);
            compare(place, byKey(old), byKey(now));
        } else if (!old.equals(now)) {
            add(place, old, now);
        }
    }

    /** Reports parts that are in both states but in another order. */
    private void order(String place, JsonNode old, JsonNode now) {
        var oldKeys = keys(old);
        var newKeys = keys(now);
        var kept = oldKeys.stream().filter(newKeys::contains).toList();
        if (!kept.equals(newKeys.stream().filter(oldKeys::contains).toList())) {
            add(place, json.valueToTree(oldKeys), json.valueToTree(newKeys));
        }
    }

    private void add(String place, @Nullable JsonNode old, @Nullable JsonNode now) {
        var kind = old == null ? ChangeKind.ADDED : now == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        changes.add(new Change(place, kind, old, now, breaks(place)));
    }

    private @Nullable Told breaks(String place) {
        if (!place.startsWith(QUESTIONS)) {
            return null;
        }
        var steps = place.split("/", 3);
        var old = before.get(steps[1]);
        var now = after.get(steps[1]);
        if (old == null || now == null) {
            return now == null
                    ? QuestionnaireMessage.ANSWERS_GIVEN
                    : Breakage.ofAdding(now).orElse(null);
        }
        return Breakage.of(old, now).entrySet().stream()
                .filter(reason -> touches(steps[2], reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean touches(String place, String field) {
        return place.equals(field) || place.startsWith(field + "/") || field.startsWith(place + "/");
    }

    private static boolean isKeyed(JsonNode list) {
        return list.isArray()
                && !list.isEmpty()
                && list.get(0).isObject()
                && !key(list.get(0)).isEmpty();
    }

    private static ObjectNode byKey(JsonNode list) {
        var found = ((ArrayNode) list).objectNode();
        list.forEach(each -> found.set(key(each), each));
        return found;
    }

    private static List<String> keys(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.forEach(each -> found.add(key(each)));
        return found;
    }

    private static String key(JsonNode each) {
        return KEYS.stream()
                .filter(each::has)
                .map(name -> each.get(name).asText())
                .findFirst()
                .orElse("");
    }

    private static String step(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    private static Map<String, Item> byNumber(DraftQuestionnaire draft) {
        return draft.questions().stream().collect(toMap(Item::number, Function.identity(), (first, second) -> first));
    }
}
