package org.lanzarote.monitoring.people.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Gives a Party another name from a day on. */
record RenameParty(
        @Schema(description = "Short name, for titles and lists") @NotNull @Valid BilingualText name,

        @Schema(description = "Name with its article, for use within a sentence") @NotNull @Valid BilingualText nameWithArticle,

        @Schema(description = "The day from which it has this name, today at the latest") @NotNull LocalDate from,

        @Schema(description = "Why, such as the note that told of it; it is kept in the trail")
        @NotBlank @Size(max = 2_000) String reason)
        implements Reasoned {}
