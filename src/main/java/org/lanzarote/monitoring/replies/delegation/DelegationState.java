package org.lanzarote.monitoring.replies.delegation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a delegation. */
@Schema(
        description = "GIVEN: the delegate reads and saves the answers. IN_PROGRESS: given, and an answer was saved"
                + " since. HANDED_BACK: the delegate says the work is done; it can read but not save until the "
                + "focal point returns it. TAKEN_BACK: the delegate has no access any more; what it saved stays")
enum DelegationState {
    GIVEN,
    IN_PROGRESS,
    HANDED_BACK,
    TAKEN_BACK
}
