package org.lanzarote.monitoring.platform.trail;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.lanzarote.monitoring.platform.secret.SigningKey;

/** The secret key of the trail, which is needed to make an entry or a link. */
@Startup
@Singleton
class TrailKey {

    private final SigningKey key;

    TrailKey(TrailSettings settings) {
        this.key = SigningKey.of("trail.key", settings.key());
    }

    byte[] sign(byte[]... parts) {
        return key.sign(parts);
    }
}
