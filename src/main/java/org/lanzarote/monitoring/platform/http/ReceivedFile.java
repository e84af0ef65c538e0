package org.lanzarote.monitoring.platform.http;

import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A body that was received into a file, which exists until its request has ended. */
public final class ReceivedFile {

    private static final String KEY = ReceivedFile.class.getName();

    private final Path path;
    private final MessageDigest digest;
    private long size;

    ReceivedFile() {
        try {
            this.path = Files.createTempFile("received-", ".body");
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of this request; empty where it had none. */
    public static Optional<ReceivedFile> of(RoutingContext request) {
        return Optional.ofNullable(request.get(KEY));
    }

    public Path path() {
        return path;
    }

    /** The digest of the body as it was sent, once all of it has arrived. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a piece to the digest and the size; gives the size so far. */
    long take(Buffer piece) {
        digest.update(piece.getBytes());
        size += piece.length();
        return size;
    }

    void isWhole(RoutingContext request) {
        request.put(KEY, this);
    }

    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            Log.warn("A received file could not be removed", e);
        }
    }
}
