package org.lanzarote.monitoring.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** What the trail needs outside of the database: its key, made here, and the file of its heads. */
record LocalTrail(String key, Path headsFile) {

    private static final int KEY_BYTES = 32;

    /** Goes with the kept database, whose chain no other key fits. */
    static LocalTrail kept(LocalFolder folder) {
        var keyFile = folder.resolve("trail.key");
        try {
            if (!Files.exists(keyFile)) {
                Files.writeString(keyFile, freshKey());
            }
            return new LocalTrail(Files.readString(keyFile), folder.resolve("trail.heads"));
        } catch (IOException e) {
            throw new LocalFailure("The key of the trail cannot be kept in %s.".formatted(keyFile), e);
        }
    }

    /** For a database that forgets everything. */
    static LocalTrail throwaway() {
        try {
            var heads = Files.createTempFile("trail", ".heads");
            heads.toFile().deleteOnExit();
            return new LocalTrail(freshKey(), heads);
        } catch (IOException e) {
            throw new LocalFailure("There is no place for a temporary file.", e);
        }
    }

    private static String freshKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
