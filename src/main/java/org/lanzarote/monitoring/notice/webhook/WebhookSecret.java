package org.lanzarote.monitoring.notice.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lanzarote.monitoring.platform.secret.SecretKeys;
import org.lanzarote.monitoring.platform.secret.SigningKey;

/** The secret by which a system knows that a message is from this service and unchanged, as Standard Webhooks have it. */
record WebhookSecret(String written) {

    static final String PREFIX = "whsec_";

    private static final SecureRandom RANDOM = new SecureRandom();

    static WebhookSecret fresh() {
        var bytes = new byte[SecretKeys.BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The value of webhook-signature: one signature by each secret. */
    static String sign(List<WebhookSecret> secrets, UUID id, Instant at, byte[] body) {
        var head = "%s.%d.".formatted(id, at.getEpochSecond()).getBytes(UTF_8);
        return secrets.stream().map(secret -> secret.sign(head, body)).collect(Collectors.joining(" "));
    }

    private String sign(byte[] head, byte[] body) {
        var key = SigningKey.of("The secret of a webhook", written.substring(PREFIX.length()));
        return "v1," + Base64.getEncoder().encodeToString(key.sign(head, body));
    }

    /** Never itself, wherever it is printed. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
