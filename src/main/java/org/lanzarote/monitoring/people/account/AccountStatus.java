package org.lanzarote.monitoring.people.account;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The states of an account, which say whether it is let in now. */
@Schema(description = "Whether an account is let in now")
enum AccountStatus {
    COMING,
    IN_FORCE,
    SUSPENDED,
    ENDED;

    static AccountStatus of(Instant since, @Nullable Instant until, @Nullable Instant suspendedAt, Instant now) {
        if (until != null && !now.isBefore(until)) {
            return ENDED;
        }
        if (suspendedAt != null) {
            return SUSPENDED;
        }
        return now.isBefore(since) ? COMING : IN_FORCE;
    }
}
