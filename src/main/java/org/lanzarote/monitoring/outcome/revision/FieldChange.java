package org.lanzarote.monitoring.outcome.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.TextDiff;
import org.lanzarote.monitoring.platform.difference.DiffPiece;

/** A field that has other values in another revision. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldChange(
        @Schema(description = PartField.NAMES, examples = "urgency")
        String field,

        @Schema(description = "Its values in the revision compared with; empty where it had none")
        List<String> from,

        @Schema(description = "Its values in this one") List<String> to,

        @Schema(description = "What changed word by word; absent where the values are no words of the report") @Nullable List<DiffPiece> words) {

    /** The fields that differ, by their names. */
    static List<FieldChange> between(Map<String, List<String>> from, Map<String, List<String>> to) {
        var names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        return names.stream()
                .filter(name -> !values(from, name).equals(values(to, name)))
                .map(name -> of(name, values(from, name), values(to, name)))
                .toList();
    }

    static List<String> values(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static FieldChange of(String name, List<String> from, List<String> to) {
        return new FieldChange(
                name,
                from,
                to,
                PartField.isProse(name) ? TextDiff.words(String.join("", from), String.join("", to)) : null);
    }
}
