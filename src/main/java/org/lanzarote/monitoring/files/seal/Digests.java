package org.lanzarote.monitoring.files.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in the form used everywhere: 64 hexadecimal digits in lower case. */
public final class Digests {

    /** The pattern of a digest. */
    public static final String PATTERN = "[0-9a-f]{64}";

    private Digests() {}

    public static String sha256(byte[] content) {
        return told(algorithm().digest(content));
    }

    /** The digest of the rest of the stream, which the caller closes; little of it is held at a time. */
    public static String sha256(InputStream content) throws IOException {
        var digest = algorithm();
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return told(digest.digest());
    }

    private static String told(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
