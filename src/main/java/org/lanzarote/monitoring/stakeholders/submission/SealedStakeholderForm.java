package org.lanzarote.monitoring.stakeholders.submission;

import java.util.List;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.seal.CanonicalForm;
import org.lanzarote.monitoring.files.seal.Receipt.SubmissionKind;

/** A stakeholder's submission in the form that its digest is computed from. */
public record SealedStakeholderForm(
        SealedStakeholderHead head,
        List<SealedOwnAnswer> answers,
        List<SealedComment> comments,
        List<SealedFile> attachments) {

    /** The form as canonical JSON (RFC 8785) in UTF-8. */
    public byte[] bytes() {
        return new CanonicalForm(SubmissionKind.STAKEHOLDER_SUBMISSION, head)
                .with("answers", answers)
                .with("comments", comments)
                .with("attachments", attachments)
                .bytes();
    }
}
