package org.lanzarote.monitoring.receipt;

import java.util.Optional;
import org.lanzarote.monitoring.seal.Receipt;

/** Finds the submission that a receipt is of, among those of one kind and as far as the caller may know of it. */
interface KeptSubmissions {

    /** The kind of submission that is kept here. */
    Receipt.SubmissionKind kind();

    Optional<KeptForm> of(Receipt receipt);
}
