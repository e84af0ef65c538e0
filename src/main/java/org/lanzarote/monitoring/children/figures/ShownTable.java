package org.lanzarote.monitoring.children.figures;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The children of a round by one dimension, as everybody may read it. */
record ShownTable(List<ParticipationFigure> rows) {

    /**
     * A label and its number of children; null where the number is hidden or where there is nobody, which look alike.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "How many children stand under one label of a table")
    record ParticipationFigure(
            @Schema(description = "Code of a Party, an age band or a gender", examples = "FIN")
            String label,

            @Schema(description = "How many children; absent where hidden or empty, which look alike") @Nullable Integer children) {

        int shown() {
            return children == null ? 0 : children;
        }
    }

    Set<String> hidden() {
        return rows.stream()
                .filter(row -> row.children() == null)
                .map(ParticipationFigure::label)
                .collect(toUnmodifiableSet());
    }

    /** The sum of the shown cells, which everybody can subtract from the total to learn the sum of the hidden ones. */
    int shown() {
        return rows.stream().mapToInt(ParticipationFigure::shown).sum();
    }

    /** The number shown under a label. */
    int shown(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .mapToInt(ParticipationFigure::shown)
                .sum();
    }
}
