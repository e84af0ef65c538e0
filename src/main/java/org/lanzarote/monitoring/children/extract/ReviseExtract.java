package org.lanzarote.monitoring.children.extract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** Replaces the text of an extract; the earlier text is not kept. */
record ReviseExtract(
        @NotNull Language language,

        @Schema(description = "Edited plain text, screened like a statement") @NotBlank @Size(max = 2_000) String text) {

    /** Hides the child's words from logs. */
    @Override
    public String toString() {
        return "an extract";
    }
}
