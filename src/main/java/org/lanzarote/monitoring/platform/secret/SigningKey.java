package org.lanzarote.monitoring.platform.secret;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A configured key that signs bytes, so that nobody without it can make or guess a signature. */
public final class SigningKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private SigningKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The signing key from base64; the name is that of its setting. */
    public static SigningKey of(String name, String base64) {
        return new SigningKey(SecretKeys.decode(name, base64));
    }

    /** The HMAC-SHA256 of the parts, one after the other. */
    public byte[] sign(byte[]... parts) {
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
