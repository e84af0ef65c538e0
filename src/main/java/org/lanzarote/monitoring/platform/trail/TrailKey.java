package org.lanzarote.monitoring.platform.trail;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.secret.SigningKey;

/** The secret key of the trail, which is needed to make an entry or a link, and those that it had before. */
@Startup
@Singleton
class TrailKey {

    private final SigningKey key;
    private final List<FormerTrailKey> formerKeys;

    TrailKey(TrailSettings settings) {
        this.key = SigningKey.of("trail.key", settings.key());
        this.formerKeys = settings.formerKeys().orElse(List.of()).stream()
                .map(FormerTrailKey::of)
                .toList();
    }

    byte[] sign(byte[]... parts) {
        return key.sign(parts);
    }

    /** What the parts may be signed with at this place of the chain. */
    Stream<byte[]> signatures(long position, byte[]... parts) {
        var inUse = formerKeys.stream().filter(former -> position <= former.last());
        return Stream.concat(Stream.of(key), inUse.map(FormerTrailKey::key)).map(one -> one.sign(parts));
    }

    /** Whether the parts were signed so by a key that was in use at this place of the chain. */
    boolean fits(byte[] signature, long position, byte[]... parts) {
        return signatures(position, parts).anyMatch(fitting -> Arrays.equals(fitting, signature));
    }
}
