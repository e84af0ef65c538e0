package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** New keys and secrets in the settings of the instances that are started from then on, in three steps. */
final class ChangedKeys {

    private static final String VAULT = "VAULT_KEY_FILE";
    private static final String VAULT_NEXT = "VAULT_NEXT_KEY_FILE";
    private static final String VAULT_FORMER = "VAULT_FORMER_KEY_FILE";
    private static final String TRAIL = "TRAIL_KEY";
    private static final String TRAIL_FORMER = "TRAIL_FORMER_KEYS";
    private static final String IDEMPOTENCY = "IDEMPOTENCY_KEY";
    private static final String IDEMPOTENCY_FORMER = "IDEMPOTENCY_FORMER_KEYS";
    private static final String SECRET = "IDENTITIES_CLIENT_SECRET";
    private static final String SECRET_OTHER = "IDENTITIES_OTHER_CLIENT_SECRET";

    private static final int BYTES = 32;

    private final Map<String, String> settings;
    private final Path vault;
    private final String formerTrail;
    private final String trail = random();
    private final String idempotency = random();
    private final String secret = random();

    ChangedKeys(Map<String, String> settings, Path folder) throws IOException {
        this.settings = settings;
        this.formerTrail = settings.get(TRAIL);
        this.vault = Files.writeString(folder.resolve("vault-next.key"), random());
        Files.setPosixFilePermissions(vault, PosixFilePermissions.fromString("r--------"));
        settings.put("VAULT_RENEWED_EVERY", "1S");
    }

    String secret() {
        return secret;
    }

    /** Instances understand what those with the new keys write. */
    void announce() {
        settings.put(VAULT_NEXT, vault.toString());
        settings.put(TRAIL_FORMER, trail);
        settings.put(IDEMPOTENCY_FORMER, idempotency);
        settings.put(SECRET_OTHER, settings.put(SECRET, secret));
    }

    /** They write with the new keys, and understand the old ones. */
    void change() {
        settings.remove(VAULT_NEXT);
        settings.put(VAULT_FORMER, settings.put(VAULT, vault.toString()));
        settings.put(TRAIL_FORMER, settings.put(TRAIL, trail));
        settings.put(IDEMPOTENCY_FORMER, settings.put(IDEMPOTENCY, idempotency));
        settings.remove(SECRET_OTHER);
    }

    /** The old ones open nothing any more, but the trail up to this place. */
    void forget(long entries) {
        settings.remove(VAULT_FORMER);
        settings.put(TRAIL_FORMER, formerTrail + "@" + entries);
        settings.remove(IDEMPOTENCY_FORMER);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
