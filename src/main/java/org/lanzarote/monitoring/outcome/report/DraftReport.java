package org.lanzarote.monitoring.outcome.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** The data and the general texts of a report, as a request writes them. */
record DraftReport(
        @Schema(description = "The reference of the report's document", examples = "T-ES(2022)02")
        @NotBlank @Size(max = 100) @AllSeen
        String reference,

        @NotNull @Valid BilingualText title,

        @Schema(description = "Language of the report's texts") @NotNull Language language,

        @Schema(
                description = "Introduction of every factsheet. Slots: {party}, {figure:parties}, {figure:children},"
                        + " {figure:childrenParties}")
        @NotNull @Valid TextWithCitations introduction,

        @Schema(description = "Key findings on all Parties. Slots as in the introduction") @NotNull @Valid TextWithCitations keyFindings,

        @Schema(description = "Themes by which its recommendations are sorted; absent for none")
        @Size(max = 100) @Nullable List<@Valid @NotNull Theme> themes) {

    List<Theme> themesOrNone() {
        return themes == null ? List.of() : themes;
    }
}
