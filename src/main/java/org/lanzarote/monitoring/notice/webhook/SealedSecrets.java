package org.lanzarote.monitoring.notice.webhook;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secret of a webhook and, until some time, the former one beside it, as the vault encrypts them. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record SealedSecrets(
        byte[] current, byte @Nullable [] former, @Nullable Instant formerUntil) {

    static SealedSecrets first(byte[] secret) {
        return new SealedSecrets(secret, null, null);
    }

    /** A new secret, beside which this one goes on until then. */
    SealedSecrets renewed(byte[] next, Instant until) {
        return new SealedSecrets(next, current, until);
    }

    /** Those that sign at this time. */
    List<byte[]> signing(Instant now) {
        return former != null && formerUntil != null && now.isBefore(formerUntil)
                ? List.of(current, former)
                : List.of(current);
    }
}
