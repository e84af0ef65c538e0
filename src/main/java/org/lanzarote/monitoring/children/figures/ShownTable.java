package org.lanzarote.monitoring.children.figures;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The children of a round by one thing, as everybody may read it. */
record ShownTable(List<Row> rows) {

    /** How many children stand under a label; no number where it is hidden, or where there is nobody: these look alike. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ParticipationFigure", description = "How many children stand under one label of a table")
    record Row(
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
                .map(Row::label)
                .collect(toUnmodifiableSet());
    }

    /** What everybody can take from the total, to learn how many all hidden cells hold together. */
    int shown() {
        return rows.stream().mapToInt(Row::shown).sum();
    }

    /** What is told under a label. */
    int shown(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .mapToInt(Row::shown)
                .sum();
    }
}
