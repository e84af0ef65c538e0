package org.lanzarote.monitoring.people.invitation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of an invitation. */
@Schema(
        description = "State of an invitation. OPEN: its link works, once it has one. EXPIRED: nobody used it in "
                + "time. REDEEMED: its organisation takes part. WITHDRAWN: the Secretariat ended it")
enum InvitationState {
    OPEN,
    EXPIRED,
    REDEEMED,
    WITHDRAWN;

    /** The state at this time. Expiry is not stored: an invitation that is open after its time has expired. */
    InvitationState at(Instant now, Instant validUntil) {
        return this == OPEN && now.isAfter(validUntil) ? EXPIRED : this;
    }
}
