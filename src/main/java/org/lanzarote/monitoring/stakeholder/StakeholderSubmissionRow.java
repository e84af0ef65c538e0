package org.lanzarote.monitoring.stakeholder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.organisation.OrganisationKind;

/** A stakeholder's submission in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StakeholderSubmissionRow(
        UUID id,
        @Schema(description = "Who speaks") String organisation,
        OrganisationKind kind,
        @Schema(description = "Language of all its texts") Language language,
        StakeholderSubmissionStatus status,

        @Schema(description = "Whether it was submitted after the time limit")
        boolean late,

        @Schema(description = "When it was submitted") @Nullable Instant submittedAt,

        @Schema(description = "When it was published") @Nullable Instant publishedAt) {}
