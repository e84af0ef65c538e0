package org.lanzarote.monitoring.outcome.style;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.Violations;

/** How the documents of a round are to be worded. */
record StyleDocuments(
        @Schema(description = "Headings in factsheets; one that is left out is worded as everywhere") @NotNull @Valid HeadingTemplates headings) {

    void check() {
        var violations = new Violations();
        headings.check("/headings", violations);
        violations.orThrow(StyleMessage.STYLE_INVALID);
    }
}
