package org.lanzarote.monitoring.platform.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.IDEMPOTENCY_KEY;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.TRAIL_KEY;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.VAULT_KEY;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.lanzarote.monitoring.platform.secret.SecretKeys;
import org.lanzarote.monitoring.platform.secret.UnfitKey;

/** Finds passwords that everybody knows, and keys that are missing or weak. */
record SecretsCheck(ProductionSettings settings) {

    private static final String REMEDY = "give what \"openssl rand -base64 %d\" prints.".formatted(SecretKeys.BYTES);

    /** Passwords of the local stack, and others that attackers try first. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "admin",
            "changeit",
            "change-me",
            "changeme",
            "keycloak",
            "lanzarote",
            "monitoring",
            "password",
            "postgres",
            "secret",
            "test");

    /** SHA-256 of the demonstration accounts' password, which itself must not be in what is deployed. */
    private static final String DEMONSTRATION = "bb37e032ed32c08ca2f865e5a876ee282c0953bb0b86f637d56712deb2a59d92";

    void tell(SettingsFaults findings) {
        settings.credentials().forEach((name, value) -> {
            if (WELL_KNOWN.contains(value.toLowerCase(Locale.ROOT)) || DEMONSTRATION.equals(digest(value))) {
                findings.unsafe("%s is a password that everybody knows: choose a random one.".formatted(name));
            }
        });
        signingKey(findings, TRAIL_KEY);
        signingKey(findings, IDEMPOTENCY_KEY);
        oneKeyForEach(findings);
        vaultKey(findings);
    }

    private void signingKey(SettingsFaults findings, String name) {
        settings.get(name)
                .ifPresentOrElse(
                        key -> tell(findings, () -> SecretKeys.decode(name, key)), () -> missing(findings, name));
    }

    private void vaultKey(SettingsFaults findings) {
        settings.get(VAULT_KEY)
                .ifPresentOrElse(
                        file -> tell(findings, () -> SecretKeys.read(VAULT_KEY, Path.of(file))),
                        () -> missing(findings, VAULT_KEY));
    }

    /** Refuses one key for two purposes: both would be lost when one loses it. */
    private void oneKeyForEach(SettingsFaults findings) {
        if (settings.get(IDEMPOTENCY_KEY)
                .filter(key -> settings.get(TRAIL_KEY).filter(key::equals).isPresent())
                .isPresent()) {
            findings.unsafe("%s is also %s: %s".formatted(IDEMPOTENCY_KEY, TRAIL_KEY, REMEDY));
        }
    }

    private static void tell(SettingsFaults findings, Runnable reading) {
        try {
            reading.run();
        } catch (UnfitKey e) {
            findings.unsafe("%s: %s".formatted(e.getMessage(), REMEDY));
        }
    }

    private static void missing(SettingsFaults findings, String name) {
        findings.unsafe("%s is missing: %s".formatted(name, REMEDY));
    }

    private static String digest(String password) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(password.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
