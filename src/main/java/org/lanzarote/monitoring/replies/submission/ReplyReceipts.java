package org.lanzarote.monitoring.replies.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.files.receipt.KeptForm;
import org.lanzarote.monitoring.files.receipt.KeptSubmissions;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.platform.access.Caller;

/** Finds the submission of a Party's reply that a receipt belongs to, for the Party and those who oversee replies. */
@ApplicationScoped
class ReplyReceipts implements KeptSubmissions {

    private final ReceiptQueries queries;
    private final SealedFiles files;
    private final Caller caller;

    ReplyReceipts(ReceiptQueries queries, SealedFiles files, Caller caller) {
        this.queries = queries;
        this.files = files;
        this.caller = caller;
    }

    @Override
    public Receipt.SubmissionKind kind() {
        return Receipt.SubmissionKind.STATE_REPLY;
    }

    @Override
    public Optional<KeptForm> of(Receipt receipt) {
        return Optional.ofNullable(receipt.party())
                .flatMap(party -> queries.submission(
                        receipt.round(), party, receipt.submission(), caller.answersFor(), caller.isInsider()))
                .map(kept -> kept.form(
                        queries.answers(kept.id()),
                        files.of(kept.id()),
                        queries.digestBefore(kept.id()).orElse(null)));
    }
}
