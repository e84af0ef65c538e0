package org.lanzarote.monitoring.stakeholders.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.stakeholders.copy.CopyPlace;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** A stakeholder's submission in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StakeholderSubmissionRow(
        @Schema(description = "Key of the submission or, for those who do not read that, of its published copy")
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

        @Schema(description = "When it was published; absent of a copy, of which the day alone is told") @Nullable Instant publishedAt,

        @Schema(description = "On which day it was published (UTC)") @Nullable LocalDate publishedOn,

        @JsonIgnore boolean isCopy) {

    /** The row of a submission itself. */
    StakeholderSubmissionRow(
            UUID id,
            @Nullable String organisation,
            @Nullable OrganisationKind kind,
            Language language,
            StakeholderSubmissionStatus status,
            @Nullable Boolean late,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt) {
        this(
                id,
                organisation,
                kind,
                language,
                status,
                late,
                submittedAt,
                publishedAt,
                publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC),
                false);
    }

    /** The row of a published copy. */
    StakeholderSubmissionRow(
            UUID id,
            @Nullable String organisation,
            @Nullable OrganisationKind kind,
            Language language,
            @Nullable Boolean late,
            @Nullable Instant submittedAt,
            Instant madeAt) {
        this(
                id,
                organisation,
                kind,
                language,
                StakeholderSubmissionStatus.PUBLISHED,
                late,
                submittedAt,
                null,
                LocalDate.ofInstant(madeAt, ZoneOffset.UTC),
                true);
    }

    /** Its place in the list. */
    @JsonIgnore
    ListPlace place() {
        return isCopy && publishedOn != null
                ? ListPlace.of(new CopyPlace(publishedOn.atStartOfDay().toInstant(ZoneOffset.UTC), id))
                : ListPlace.of(id);
    }
}
