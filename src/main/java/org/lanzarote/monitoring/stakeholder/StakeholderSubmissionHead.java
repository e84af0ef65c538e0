package org.lanzarote.monitoring.stakeholder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.organisation.OrganisationKind;

/** A stakeholder's submission without its texts. */
record StakeholderSubmissionHead(
        UUID id,
        int version,
        String organisation,
        OrganisationKind kind,
        Language language,
        int questionnaireVersion,
        StakeholderSubmissionStatus status,
        boolean late,
        Instant due,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt) {

    StakeholderSubmissionView with(List<OwnAnswer> answers, List<PartyCommentView> comments, Caller caller) {
        return new StakeholderSubmissionView(
                id,
                organisation,
                kind,
                language,
                questionnaireVersion,
                status,
                late,
                caller.submitsFor().equals(organisation) || caller.overseesReplies() ? due : null,
                submittedAt,
                publishedAt,
                StakeholderSubmissionAction.permitted(status, organisation, caller),
                StakeholderSubmissionLock.of(status),
                answers,
                comments);
    }
}
