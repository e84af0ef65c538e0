package org.lanzarote.monitoring.outcome.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of a report that states a tally, by its present key. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The part that says the words, by its present key")
public record TallyPart(
        @NotNull TallyPartKind kind,

        @Schema(description = "Key of the part, in the form of its kind", examples = "53") @Size(max = 40) @Nullable String key) {

    /** As a sentence names it. */
    String name() {
        return key == null ? kind.name() : kind + " " + key;
    }
}
