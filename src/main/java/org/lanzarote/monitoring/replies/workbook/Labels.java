package org.lanzarote.monitoring.replies.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.AnswerSet;
import org.lanzarote.monitoring.preparation.question.Choice;

/** The answers that a cell takes, by the labels in its list and by their keys. */
final class Labels {

    private final Map<String, String> byKey = new LinkedHashMap<>();

    private Labels() {}

    static Labels of(AnswerKind kind, @Nullable AnswerSet options, Wordings wordings) {
        var labels = new Labels();
        if (options != null) {
            options.choices().forEach(choice -> labels.add(choice, wordings));
        } else {
            kind.fixedKeys().forEach(key -> labels.byKey.put(key, wordings.of(WorkbookPhrase.valueOf(key))));
        }
        if (options != null && options.other()) {
            labels.byKey.put(AnswerSet.OTHER, wordings.of(WorkbookPhrase.OTHER_CHOICE));
        }
        return labels;
    }

    /** Adds a choice; if two labels are equal, the key tells them apart. */
    private void add(Choice choice, Wordings wordings) {
        var label = wordings.of(choice.label()).replaceAll("\\s+", " ").strip();
        byKey.put(choice.key(), byKey.containsValue(label) ? label + " (" + choice.key() + ")" : label);
    }

    List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    List<String> all() {
        return List.copyOf(byKey.values());
    }

    String label(String key) {
        return byKey.getOrDefault(key, key);
    }

    /** The key of what was entered: a label, or the key itself. */
    Optional<String> key(String entered) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(entered)
                        || entry.getKey().equalsIgnoreCase(entered))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
