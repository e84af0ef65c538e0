package org.lanzarote.monitoring.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.secret.SigningKey;

/**
 * A keyed digest that recognises a body that is sent again; without the key, nobody can test short texts against it.
 */
@Startup
@Singleton
class BodyDigest {

    private final SigningKey key;
    private final List<SigningKey> formerKeys;
    private final ObjectMapper json;

    BodyDigest(IdempotencySettings settings, ObjectMapper json) {
        this.key = SigningKey.of("idempotency.key", settings.key());
        this.formerKeys = settings.formerKeys().orElse(List.of()).stream()
                .map(former -> SigningKey.of("idempotency.former-keys", former))
                .toList();
        this.json = json;
    }

    /**
     * The digest of a body, bound to its attempt, so that equal bodies of different attempts have different digests.
     */
    String of(IdempotencyRecords.Attempt attempt, String query, Object body) throws JsonProcessingException {
        return of(key, attempt, bytes(query, body));
    }

    /** Whether it is that digest, by the present key or a former one. */
    boolean fits(String digest, IdempotencyRecords.Attempt attempt, String query, Object body)
            throws JsonProcessingException {
        var bytes = bytes(query, body);
        return Stream.concat(Stream.of(key), formerKeys.stream())
                .anyMatch(one -> of(one, attempt, bytes).equals(digest));
    }

    private static String of(SigningKey key, IdempotencyRecords.Attempt attempt, byte[] body) {
        var whose = String.join("\n", attempt.caller(), attempt.operation(), attempt.key(), "");
        return HexFormat.of().formatHex(key.sign(whose.getBytes(UTF_8), body));
    }

    /** The bytes to digest: the body and the query, which holds the name of a file. */
    private byte[] bytes(String query, Object body) throws JsonProcessingException {
        return body instanceof Digested file ? (file.sha256() + query).getBytes(UTF_8) : json.writeValueAsBytes(body);
    }
}
