package org.lanzarote.monitoring.stakeholders.handling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;

/** A submission that was forwarded to a Party, in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ForwardingRow(
        @Schema(description = "Key of what was forwarded") UUID id,

        @Schema(description = "Key of the submission itself; absent for those who do not read that") @Nullable UUID submission,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party")
        String party,

        @Schema(description = "Name of the organisation; absent where it is not to be named") @Nullable String organisation,

        @Schema(description = "Kind of organisation; absent where it is not to be named") @Nullable OrganisationKind kind,

        @Schema(description = "Language of its texts") Language language,

        @Schema(description = "Why it concerns this Party, where it does not comment on it") @Nullable String because,

        @Schema(description = "The day on which it was forwarded")
        Instant forwardedAt,

        @Schema(description = "How many reactions of the Party there are")
        Long reactions) {}
