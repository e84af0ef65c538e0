package org.lanzarote.monitoring.platform.secret;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A configured key that signs bytes, so that nobody without it can make or guess a signature. */
public final class SigningKey {

    private static final String ALGORITHM = "HmacSHA256";

    /** Never used itself: a copy of it is ready to sign, without a search for who provides the algorithm. */
    private final Mac ready;

    private SigningKey(byte[] bytes) {
        try {
            ready = Mac.getInstance(ALGORITHM);
            ready.init(new SecretKeySpec(bytes, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signing key from base64; the name is that of its setting. */
    public static SigningKey of(String name, String base64) {
        return new SigningKey(SecretKeys.decode(name, base64));
    }

    /** The HMAC-SHA256 of the parts, one after the other. */
    public byte[] sign(byte[]... parts) {
        try {
            var mac = (Mac) ready.clone();
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
