package org.lanzarote.monitoring.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.BilingualText;
import org.lanzarote.monitoring.reply.SealedFile;
import org.lanzarote.monitoring.reply.SealedHead;
import org.lanzarote.monitoring.seal.Receipt;

/** A submission as it is kept, without its answers and attachments, and how many there are of its reply. */
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
                number,
                questionnaireVersion,
                submittedAt,
                submittedByName,
                due,
                late,
                paperReceivedOn != null,
                Math.toIntExact(answers),
                files.stream()
                        .map(file -> new Receipt.SealedFile(file.name(), file.sha256(), file.size()))
                        .toList(),
                sha256,
                previousSha256,
                reason);
    }
}
