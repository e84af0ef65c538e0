package org.lanzarote.monitoring.stakeholders.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.stakeholders.submission.AnonymityState;
import org.lanzarote.monitoring.stakeholders.submission.DeclineGround;
import org.lanzarote.monitoring.stakeholders.submission.OwnAnswer;
import org.lanzarote.monitoring.stakeholders.submission.PartyCommentView;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** A stakeholder's submission without its texts. */
record StakeholderSubmissionHead(
        UUID id,
        int version,
        @Nullable String organisation,
        @Nullable OrganisationKind kind,
        Language language,
        int questionnaireVersion,
        StakeholderSubmissionStatus status,
        @Nullable Boolean late,
        @Nullable Instant due,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        @Nullable AnonymityState anonymity,
        @Nullable DeclineGround ground,
        @Nullable String groundInWords,
        @Nullable UUID publishedAs) {

    /** The head of the published copy, which shows nothing of what was decided. */
    StakeholderSubmissionHead(
            UUID id,
            int version,
            @Nullable String organisation,
            @Nullable OrganisationKind kind,
            Language language,
            int questionnaireVersion,
            @Nullable Boolean late,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt) {
        this(
                id,
                version,
                organisation,
                kind,
                language,
                questionnaireVersion,
                StakeholderSubmissionStatus.PUBLISHED,
                late,
                null,
                submittedAt,
                publishedAt,
                null,
                null,
                null,
                null);
    }

    /** A copy has no anonymity to tell. */
    StakeholderSubmissionView with(
            List<OwnAnswer> answers,
            List<PartyCommentView> comments,
            List<PartyReactionView> reactions,
            Caller caller,
            @Nullable SubmissionPageHead page) {
        boolean own = organisation != null && caller.submitsFor().equals(organisation);
        return new StakeholderSubmissionView(
                id,
                organisation,
                kind,
                language,
                questionnaireVersion,
                status,
                late,
                own || caller.isInsider() ? due : null,
                submittedAt,
                anonymity == null ? null : publishedAt,
                publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC),
                publishedAs,
                own || caller.isSecretariat() ? anonymity : null,
                ground,
                groundInWords,
                anonymity == null ? List.of() : StakeholderSubmissionAction.permitted(status, anonymity, own, caller),
                StakeholderSubmissionLock.of(status),
                answers,
                comments,
                reactions,
                page);
    }
}
