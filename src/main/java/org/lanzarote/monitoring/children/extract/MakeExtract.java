package org.lanzarote.monitoring.children.extract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.screening.NamesNobody;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.Language;

/** Makes the extract of a confirmed statement. */
record MakeExtract(
        @Schema(description = "Key of a confirmed statement that has no extract") @NotNull UUID statement,

        @NotNull Language language,

        @Schema(
                description = "Edited plain text, screened like a statement. Others can read it from now on",
                examples = "Children ask to be heard before pictures of them are put on the web.")
        @NotBlank @Size(max = 2_000) @AllSeen
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
        return "the extract of statement " + statement;
    }
}
