package org.lanzarote.monitoring.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.startup.ProductionSettings.TRAIL_KEY;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Passwords that everybody knows, and a key of the trail that is none. */
record SecretsCheck(ProductionSettings settings) {

    private static final int KEY_BYTES = 32;

    /** Of 32 random bytes some 30 differ. */
    private static final int FEWEST_DIFFERENT_BYTES = 16;

    private static final String REMEDY = "give what \"openssl rand -base64 %d\" prints.".formatted(KEY_BYTES);

    /** What the local stack uses, and what else is tried first. */
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

    void tell(Findings findings) {
        settings.credentials().forEach((name, value) -> {
            if (WELL_KNOWN.contains(value.toLowerCase(Locale.ROOT)) || DEMONSTRATION.equals(digest(value))) {
                findings.unsafe("%s is a password that everybody knows: choose a random one.".formatted(name));
            }
        });
        settings.get(TRAIL_KEY).ifPresentOrElse(key -> trailKey(findings, key), () -> trailKeyIs(findings, "missing"));
    }

    private static void trailKey(Findings findings, String key) {
        try {
            var bytes = Base64.getDecoder().decode(key);
            if (bytes.length < KEY_BYTES) {
                trailKeyIs(findings, "only %d bytes long".formatted(bytes.length));
            } else if (different(bytes) < FEWEST_DIFFERENT_BYTES) {
                trailKeyIs(findings, "not random");
            }
        } catch (IllegalArgumentException e) {
            trailKeyIs(findings, "not in Base64");
        }
    }

    private static void trailKeyIs(Findings findings, String what) {
        findings.unsafe("%s is %s: %s".formatted(TRAIL_KEY, what, REMEDY));
    }

    private static int different(byte[] bytes) {
        var different = new HashSet<Byte>();
        for (byte value : bytes) {
            different.add(value);
        }
        return different.size();
    }

    private static String digest(String password) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(password.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
