package org.lanzarote.monitoring.trail;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of the trail, without which no entry and no link can be made. */
@Startup
@Singleton
class TrailKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    TrailKey(TrailSettings settings) {
        var bytes = Base64.getDecoder().decode(settings.key().strip());
        if (bytes.length < SHORTEST) {
            throw new IllegalStateException("trail.key has fewer than " + SHORTEST + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    byte[] sign(byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
