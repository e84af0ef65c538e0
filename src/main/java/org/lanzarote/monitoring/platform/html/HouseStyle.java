package org.lanzarote.monitoring.platform.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The one style sheet of all pages. It travels in each page, so that one that was saved keeps its looks. */
final class HouseStyle {

    static final String SHEET = read();

    /** Lets a page have this sheet and nothing else: no script, no file, no other style, no frame around it. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest()
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private HouseStyle() {}

    private static String read() {
        try (var sheet = HouseStyle.class.getResourceAsStream("house.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(SHEET.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
