package org.lanzarote.monitoring.files.receipt;

import java.util.Optional;
import org.lanzarote.monitoring.files.seal.Receipt;

/**
 * Implemented for each kind of submission: finds the one that a receipt belongs to, as far as the caller may know of
 * it.
 */
public interface KeptSubmissions {

    /** The kind of submission that is kept here. */
    Receipt.SubmissionKind kind();

    Optional<KeptForm> of(Receipt receipt);
}
