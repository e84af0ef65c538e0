package org.lanzarote.monitoring.preparation.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** The record of the Committee's decision on a version of the questionnaire. */
@Schema(name = "QuestionnaireAdoption", description = "The record of the Committee's decision on a questionnaire")
public record Adoption(
        @Schema(description = "The meeting that decided", examples = "18th meeting of the Lanzarote Committee")
        @NotBlank @Size(max = 200) @AllSeen
        String meeting,

        @Schema(description = "The day of the decision") @NotNull LocalDate decidedOn,

        @Schema(description = "Reference of the decision", examples = "T-ES(2017)LD1")
        @NotBlank @Size(max = 100) @AllSeen
        String reference) {}
