package org.lanzarote.monitoring.platform.secret;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Reads configured keys: at least 32 random bytes in base64, in a setting or in a file that a setting names. */
public final class SecretKeys {

    /** The shortest key, in bytes. */
    public static final int BYTES = 32;

    /** The fewest different bytes of a key; of 32 random bytes about 30 differ. */
    private static final int FEWEST_DIFFERENT_BYTES = 16;

    private SecretKeys() {}

    /** Decodes the key from base64; the name is that of its setting. */
    public static byte[] decode(String name, String base64) {
        var bytes = bytes(name, base64.strip());
        if (bytes.length < BYTES) {
            throw new UnfitKey(name, "only %d bytes long".formatted(bytes.length));
        }
        if (different(bytes) < FEWEST_DIFFERENT_BYTES) {
            throw new UnfitKey(name, "not random");
        }
        return bytes;
    }

    /** Reads the key from a file, which must not be readable by everybody on the machine. */
    public static byte[] read(String name, Path file) {
        try {
            if (!Collections.disjoint(permissions(file), Set.of(OTHERS_READ, OTHERS_WRITE))) {
                throw new UnfitKey(name, "a file that everybody may read or write");
            }
            return decode(name, Files.readString(file));
        } catch (IOException e) {
            throw new UnfitKey(name, "no file that can be read");
        }
    }

    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(file)
                : Set.of();
    }

    private static byte[] bytes(String name, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new UnfitKey(name, "not in Base64");
        }
    }

    private static int different(byte[] bytes) {
        var different = new HashSet<Byte>();
        for (byte value : bytes) {
            different.add(value);
        }
        return different.size();
    }
}
