package org.lanzarote.monitoring.children.extract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.screening.NamesNobody;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.Language;

/** Replaces the text of an extract; the earlier text is not kept. */
record ReviseExtract(
        @NotNull Language language,

        @Schema(description = "Edited plain text, screened like a statement") @NotBlank @Size(max = 2_000) @AllSeen
        String text,

        @Schema(
                description = "The pieces of the text that the service asked about (the problem"
                        + " perhaps-identifying-text) and that name nobody")
        @Size(max = 100) @Nullable List<@Valid @NotNull NamesNobody> namesNobody,

        @Schema(description = "Confirms that the text, which the screen may suspect, discloses no abuse")
        boolean disclosesNothing) {

    /** The pieces that are confirmed to name nobody. */
    List<NamesNobody> confirmed() {
        return namesNobody == null ? List.of() : namesNobody;
    }

    /** Hides the child's words from logs. */
    @Override
    public String toString() {
        return "an extract";
    }
}
