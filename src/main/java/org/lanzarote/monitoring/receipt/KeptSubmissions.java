package org.lanzarote.monitoring.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.attachment.SealedFiles;
import org.lanzarote.monitoring.seal.Receipt;

/** Finds the submission that a receipt is of, as far as the caller may know of it. */
@ApplicationScoped
class KeptSubmissions {

    private final ReceiptQueries replies;
    private final StakeholderReceiptQueries stakeholders;
    private final SealedFiles files;
    private final Caller caller;

    KeptSubmissions(ReceiptQueries replies, StakeholderReceiptQueries stakeholders, SealedFiles files, Caller caller) {
        this.replies = replies;
        this.stakeholders = stakeholders;
        this.files = files;
        this.caller = caller;
    }

    Optional<KeptForm> of(Receipt receipt) {
        return switch (receipt.kind()) {
            case STATE_REPLY -> ofReply(receipt);
            case STAKEHOLDER_SUBMISSION -> ofStakeholder(receipt);
        };
    }

    private Optional<KeptForm> ofReply(Receipt receipt) {
        return Optional.ofNullable(receipt.party())
                .flatMap(party -> replies.submission(
                        receipt.round(), party, receipt.submission(), caller.answersFor(), caller.overseesReplies()))
                .map(kept -> kept.form(
                        replies.answers(kept.id()),
                        files.of(kept.id()),
                        replies.digestBefore(kept.id()).orElse(null)));
    }

    private Optional<KeptForm> ofStakeholder(Receipt receipt) {
        return Optional.ofNullable(receipt.id())
                .flatMap(
                        id -> stakeholders.submission(receipt.round(), id, caller.submitsFor(), caller.isSecretariat()))
                .map(kept -> kept.form(
                        stakeholders.answers(kept.id()), stakeholders.comments(kept.id()), files.of(kept.id())));
    }
}
