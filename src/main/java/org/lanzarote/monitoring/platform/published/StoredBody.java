package org.lanzarote.monitoring.platform.published;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a response in one coding, with a strong tag that is made of them. */
record StoredBody(Buffer bytes, String tag, @Nullable String coding) {

    private static final String GZIP = "gzip";

    /** What fits into one packet of the network is sent as it is. */
    private static final int WORTH_PACKING = 1400;

    static StoredBody whole(byte[] bytes) {
        return new StoredBody(Buffer.buffer(bytes), '"' + digest(bytes) + '"', null);
    }

    /** The same compressed, under a tag of its own; none, where that saves nothing. */
    static Optional<StoredBody> packed(byte[] bytes) {
        if (bytes.length < WORTH_PACKING) {
            return Optional.empty();
        }
        return Optional.of(new StoredBody(Buffer.buffer(pack(bytes)), '"' + digest(bytes) + '-' + GZIP + '"', GZIP));
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 4);
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
