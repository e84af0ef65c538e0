package org.lanzarote.monitoring.platform.trail;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.lanzarote.monitoring.platform.secret.SigningKey;

/** The secret of the trail, without which no entry and no link can be made. */
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
