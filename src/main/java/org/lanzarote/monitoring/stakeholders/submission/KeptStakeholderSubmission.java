package org.lanzarote.monitoring.stakeholders.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.receipt.KeptForm;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;

/** A kept submission of a stakeholder, without its texts and attachments; it was submitted, so it has its times. */
record KeptStakeholderSubmission(
        UUID id,
        int round,
        String organisation,
        OrganisationKind kind,
        Language language,
        int questionnaireVersion,
        @Nullable Instant submittedAt,
        String submittedBy,
        String submittedByName,
        @Nullable Instant due,
        boolean late,
        String sealed,
        String sha256,
        int answers,
        int comments) {

    private static final int ONLY = 1;

    Receipt receipt(List<SealedFile> files) {
        return new Receipt(
                Receipt.FORMAT,
                Receipt.SubmissionKind.STAKEHOLDER_SUBMISSION,
                round,
                null,
                null,
                id,
                organisation,
                ONLY,
                questionnaireVersion,
                requireNonNull(submittedAt),
                submittedByName,
                requireNonNull(due),
                late,
                false,
                answers,
                comments,
                KeptForm.listed(files),
                sha256,
                null,
                null,
                null);
    }

    /** The kept form, and the same form computed anew from these. */
    KeptForm form(List<SealedOwnAnswer> said, List<SealedComment> commented, List<SealedFile> files) {
        var anew = new SealedStakeholderForm(head(), said, commented, files).bytes();
        return new KeptForm(receipt(files), sealed, new String(anew, UTF_8), files, true, null);
    }

    private SealedStakeholderHead head() {
        return new SealedStakeholderHead(
                round,
                id,
                organisation,
                kind,
                language,
                questionnaireVersion,
                requireNonNull(submittedAt),
                submittedBy,
                submittedByName,
                requireNonNull(due),
                late);
    }
}
