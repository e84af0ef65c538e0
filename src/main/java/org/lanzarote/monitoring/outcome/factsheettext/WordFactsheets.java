package org.lanzarote.monitoring.outcome.factsheettext;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** How a text of the factsheets is to read. */
record WordFactsheets(
        @Schema(description = "The text. Slots: {party}, {figure:parties}, {figure:children}, {figure:childrenParties}")
        @NotNull @Valid TextWithCitations text) {

    CitedWording wording() {
        return CitedWording.of(text, Report.SLOTS, "/text");
    }
}
