package org.lanzarote.monitoring.children.extract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** Edits an extract anew; what it said before is not kept. */
record ReviseExtract(
        @NotNull Language language,

        @Schema(description = "Edited, plain text; screened as a statement is") @NotBlank @Size(max = 2_000) String text) {

    /** Whatever prints a request prints none of a child's words. */
    @Override
    public String toString() {
        return "an extract";
    }
}
