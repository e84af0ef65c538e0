package org.lanzarote.monitoring.people.party;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A Party in the list, with its names and treaty facts. */
record PartyRow(
        @Schema(description = "ISO 3166-1 alpha-3 code", examples = "RUS")
        String iso3,

        @Schema(description = "ISO 3166-1 alpha-2 code", examples = "RU")
        String iso2,

        @Schema(description = "Short name, for titles and lists")
        BilingualText name,

        @Schema(description = "Name with its article, for use within a sentence")
        BilingualText nameWithArticle,

        @Schema(description = "When it deposited its instrument of ratification or accession")
        LocalDate instrumentDeposited,

        @Schema(description = "When the Convention entered into force for it")
        LocalDate entryIntoForce,

        @Schema(description = "Whether the two dates are documented or still to be confirmed")
        DateConfidence dateConfidence) {}
