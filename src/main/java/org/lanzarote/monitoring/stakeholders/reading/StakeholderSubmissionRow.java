package org.lanzarote.monitoring.stakeholders.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** A stakeholder's submission in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StakeholderSubmissionRow(
        UUID id,

        @Schema(description = "Name of the organisation; absent where it is not to be named") @Nullable String organisation,

        @Schema(description = "Kind of organisation; absent where it is not to be named") @Nullable OrganisationKind kind,

        @Schema(description = "Language of all its texts") Language language,
        StakeholderSubmissionStatus status,

        @Schema(
                description =
                        "Whether it was submitted after the time limit; absent where its organisation is not to be named")
        @Nullable Boolean late,

        @Schema(description = "When it was submitted") @Nullable Instant submittedAt,

        @Schema(description = "When it was published") @Nullable Instant publishedAt) {

    /** The row of a published copy. */
    StakeholderSubmissionRow(
            UUID id,
            @Nullable String organisation,
            @Nullable OrganisationKind kind,
            Language language,
            @Nullable Boolean late,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt) {
        this(id, organisation, kind, language, StakeholderSubmissionStatus.PUBLISHED, late, submittedAt, publishedAt);
    }
}
