package org.lanzarote.monitoring.stakeholder;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stakeholder's comment on one Party, as it is written and shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StakeholderComment", description = "A stakeholder's comment on one Party")
record PartyComment(
        @Schema(description = "ISO 3166-1 alpha-3 code of a Party on the roster", examples = "RUS") @NotNull String party,

        @Schema(description = "Number of the question it is about; absent when about the Party's situation as a whole")
        @Nullable String question,

        @Schema(description = "CommonMark") @NotBlank @Size(max = 50_000) String text) {}
