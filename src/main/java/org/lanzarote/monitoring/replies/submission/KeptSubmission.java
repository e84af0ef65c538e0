package org.lanzarote.monitoring.replies.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.receipt.KeptForm;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A kept submission without its answers and attachments, and the number of submissions of its reply. */
record KeptSubmission(
        UUID id,
        int round,
        String party,
        BilingualText partyName,
        int number,
        int questionnaireVersion,
        Instant submittedAt,
        String submittedBy,
        String submittedByName,
        Instant due,
        boolean late,
        @Nullable LocalDate paperReceivedOn,
        @Nullable String reason,
        @Nullable String previousSha256,
        String sealed,
        String sha256,
        long answers,
        int last) {

    SealedHead head() {
        return new SealedHead(
                round,
                party,
                number,
                questionnaireVersion,
                submittedAt,
                submittedBy,
                submittedByName,
                due,
                late,
                paperReceivedOn,
                reason,
                previousSha256);
    }

    Receipt receipt(List<SealedFile> files) {
        return new Receipt(
                Receipt.FORMAT,
                Receipt.SubmissionKind.STATE_REPLY,
                round,
                party,
                partyName,
                null,
                null,
                number,
                questionnaireVersion,
                submittedAt,
                submittedByName,
                due,
                late,
                paperReceivedOn != null,
                Math.toIntExact(answers),
                null,
                KeptForm.listed(files),
                sha256,
                previousSha256,
                reason,
                null);
    }

    /** The kept form, and the same form computed anew from these answers and files. */
    KeptForm form(List<SealedAnswer> answers, List<SealedFile> files, @Nullable String digestBefore) {
        return new KeptForm(
                receipt(files),
                sealed,
                new String(new SealedForm(head(), answers, files).bytes(), UTF_8),
                files,
                Objects.equals(digestBefore, previousSha256),
                last > number ? last : null);
    }
}
