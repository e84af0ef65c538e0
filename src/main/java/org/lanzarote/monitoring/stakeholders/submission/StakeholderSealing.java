package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.people.account.AccountNames;
import org.lanzarote.monitoring.stakeholders.limit.StakeholderExtensionQueries;

/** Submits a draft and seals it: its answers, its comments and the attachments that they name. */
@ApplicationScoped
class StakeholderSealing {

    private final StakeholderSubmissionRepository submissions;
    private final AccountNames names;
    private final StakeholderExtensionQueries limits;
    private final DraftChecking checking;
    private final SealedFiles files;

    StakeholderSealing(
            StakeholderSubmissionRepository submissions,
            AccountNames names,
            StakeholderExtensionQueries limits,
            DraftChecking checking,
            SealedFiles files) {
        this.submissions = submissions;
        this.names = names;
        this.limits = limits;
        this.checking = checking;
        this.files = files;
    }

    /**
     * Submits and seals a draft. Everything is read before the draft changes, since row-level security accepts the
     * seal of a draft only.
     */
    void submit(int round, StakeholderSubmission draft, String by, Instant now) {
        draft.requireDraft();
        var check = checking.ofKept(round, draft);
        var attached = files.named(draft.id, check.draft().attachments());
        var name = names.of(by).orElse(by);
        draft.submit(check, limits.limit(round, draft.organisation), now);
        submissions
                .getEntityManager()
                .persist(new StakeholderSeal(form(round, draft, check.draft(), attached, by, name)));
        files.seal(draft.id, attached);
    }

    private static SealedStakeholderForm form(
            int round,
            StakeholderSubmission submitted,
            DraftSubmission said,
            List<SealedFile> attached,
            String by,
            String name) {
        var head = new SealedStakeholderHead(
                round,
                submitted.id,
                submitted.organisation,
                submitted.kind,
                submitted.language,
                submitted.questionnaire.number(),
                Objects.requireNonNull(submitted.submittedAt),
                by,
                name,
                Objects.requireNonNull(submitted.due),
                submitted.late);
        return new SealedStakeholderForm(head, said.sealedAnswers(), said.sealedComments(), attached);
    }
}
