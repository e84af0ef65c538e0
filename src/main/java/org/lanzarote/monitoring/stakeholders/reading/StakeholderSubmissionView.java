package org.lanzarote.monitoring.stakeholders.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.stakeholders.submission.AnonymityState;
import org.lanzarote.monitoring.stakeholders.submission.DeclineGround;
import org.lanzarote.monitoring.stakeholders.submission.OwnAnswer;
import org.lanzarote.monitoring.stakeholders.submission.PartyCommentView;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** A stakeholder's submission in full. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StakeholderSubmissionView(
        @Schema(description = "Key of the submission, or of the published copy that is shown")
        UUID id,

        @Schema(description = "Name of the organisation; absent where it is not to be named") @Nullable String organisation,

        @Schema(description = "Kind of organisation; absent where it is not to be named") @Nullable OrganisationKind kind,

        @Schema(description = "Language of all its texts") Language language,

        @Schema(description = "The version of the questionnaire it answers")
        int questionnaireVersion,

        StakeholderSubmissionStatus status,

        @Schema(
                description =
                        "Whether it was submitted after the time limit; absent where its organisation is not to be named")
        @Nullable Boolean late,

        @Schema(
                description = "The time limit that holds for it, or held when it was submitted (UTC); absent for those"
                        + " who neither drafted it nor oversee the round")
        @Nullable Instant due,

        @Schema(description = "When it was submitted") @Nullable Instant submittedAt,

        @Schema(description = "When it was published; absent of a copy, of which the day alone is told") @Nullable Instant publishedAt,

        @Schema(description = "On which day it was published (UTC)") @Nullable LocalDate publishedOn,

        @Schema(
                description =
                        "Key of the published copy, which everybody reads and texts cite; absent in the copy itself")
        @Nullable UUID publishedAs,

        @Schema(
                description =
                        "Whether its organisation is named to others; absent for all but itself and the Secretariat")
        @Nullable AnonymityState anonymity,

        @Schema(description = "On which ground it was declined") @Nullable DeclineGround ground,

        @Schema(description = "That ground in words") @Nullable String groundInWords,

        @Schema(description = "What you may do with it now") List<StakeholderSubmissionAction> permittedActions,

        @Schema(description = "Why it no longer changes; empty while it does")
        List<StakeholderSubmissionLock> lockReasons,

        @Schema(description = "Its own answers, in the questionnaire's order")
        List<OwnAnswer> answers,

        @Schema(description = "Its comments on Parties, in its own order")
        List<PartyCommentView> comments,

        @Schema(description = "Reactions of Parties that were published with it")
        List<PartyReactionView> reactions,

        @JsonIgnore @Schema(hidden = true) @Nullable SubmissionPageHead head)
        implements Printable {}
