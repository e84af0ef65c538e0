package org.lanzarote.monitoring.replies.submission;

import java.util.List;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.seal.CanonicalForm;
import org.lanzarote.monitoring.files.seal.Receipt.SubmissionKind;

/** A Party's submission in the form that its digest is computed from. */
public record SealedForm(SealedHead head, List<SealedAnswer> answers, List<SealedFile> attachments) {

    /** The form as canonical JSON (RFC 8785) in UTF-8. */
    public byte[] bytes() {
        return new CanonicalForm(SubmissionKind.STATE_REPLY, head)
                .with("answers", answers)
                .with("attachments", attachments)
                .bytes();
    }
}
