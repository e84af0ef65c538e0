package org.lanzarote.monitoring.outcome.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.difference.ThreeWay;
import org.lanzarote.monitoring.platform.difference.ThreeWayKind;
import org.lanzarote.monitoring.platform.difference.ThreeWayPiece;

/** A field of a part in three wordings. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldComparison(
        @Schema(description = PartField.NAMES + "; and links", examples = "urgency")
        String field,

        ThreeWayKind kind,
        @Schema(description = "Its values in the base") List<String> base,
        @Schema(description = "Its values on the left side") List<String> left,

        @Schema(description = "Its values on the right side")
        List<String> right,

        @Schema(description = "Its words in pieces; absent where the values are no words of the report") @Nullable List<ThreeWayPiece> words) {

    /** All fields that any of the three has, by their names. */
    static List<FieldComparison> of(PartWording base, PartWording left, PartWording right) {
        var names = new TreeSet<>(base.fields().keySet());
        names.addAll(left.fields().keySet());
        names.addAll(right.fields().keySet());
        return names.stream()
                .map(name -> of(
                        name,
                        FieldChange.values(base.fields(), name),
                        FieldChange.values(left.fields(), name),
                        FieldChange.values(right.fields(), name)))
                .toList();
    }

    private static FieldComparison of(String name, List<String> base, List<String> left, List<String> right) {
        return new FieldComparison(
                name,
                ThreeWayKind.of(base, left, right),
                base,
                left,
                right,
                PartField.isProse(name)
                        ? ThreeWay.of(String.join("", base), String.join("", left), String.join("", right))
                                .pieces()
                        : null);
    }

    boolean conflicts() {
        return words == null
                ? kind == ThreeWayKind.CONFLICT
                : words.stream().anyMatch(piece -> piece.kind() == ThreeWayKind.CONFLICT);
    }
}
