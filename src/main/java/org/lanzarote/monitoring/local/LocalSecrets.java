package org.lanzarote.monitoring.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** What the service needs besides the databases: its keys, made here. */
record LocalSecrets(String trailKey, Path vaultKeyFile, String idempotencyKey) {

    private static final int KEY_BYTES = 32;

    /** The secrets of the kept databases, which no other keys fit. */
    static LocalSecrets kept(LocalFolder folder) {
        return in(folder.path());
    }

    /** Secrets for databases that are deleted at their end. */
    static LocalSecrets throwaway() {
        try {
            var folder = Files.createTempDirectory("secrets");
            folder.toFile().deleteOnExit();
            var secrets = in(folder);
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
            return secrets;
        } catch (IOException e) {
            throw new LocalFailure("There is no place for temporary files.", e);
        }
    }

    /** The settings by which the service finds them. */
    Map<String, String> settings() {
        return Map.of(
                "trail.key", trailKey, "vault.key-file", vaultKeyFile.toString(), "idempotency.key", idempotencyKey);
    }

    private static LocalSecrets in(Path folder) {
        try {
            return new LocalSecrets(
                    Files.readString(key(folder, "trail.key")),
                    key(folder, "vault.key"),
                    Files.readString(key(folder, "idempotency.key")));
        } catch (IOException e) {
            throw new LocalFailure("The keys of the service cannot be kept in %s.".formatted(folder), e);
        }
    }

    private static Path key(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, freshKey());
        }
        return file;
    }

    private static String freshKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
