package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.files.receipt.KeptForm;
import org.lanzarote.monitoring.files.receipt.KeptSubmissions;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.platform.access.Caller;

/** Finds the stakeholder's submission that a receipt belongs to, for its organisation and the Secretariat. */
@ApplicationScoped
class StakeholderReceipts implements KeptSubmissions {

    private final StakeholderReceiptQueries queries;
    private final SealedFiles files;
    private final Caller caller;

    StakeholderReceipts(StakeholderReceiptQueries queries, SealedFiles files, Caller caller) {
        this.queries = queries;
        this.files = files;
        this.caller = caller;
    }

    @Override
    public Receipt.SubmissionKind kind() {
        return Receipt.SubmissionKind.STAKEHOLDER_SUBMISSION;
    }

    @Override
    public Optional<KeptForm> of(Receipt receipt) {
        return Optional.ofNullable(receipt.id())
                .flatMap(id -> queries.submission(receipt.round(), id, caller.submitsFor(), caller.isSecretariat()))
                .map(kept -> kept.form(queries.answers(kept.id()), queries.comments(kept.id()), files.of(kept.id())));
    }
}
