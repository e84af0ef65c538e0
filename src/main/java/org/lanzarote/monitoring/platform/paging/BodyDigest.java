package org.lanzarote.monitoring.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import org.lanzarote.monitoring.platform.secret.SigningKey;

/** What is kept of a body to know it again: nobody without the key can tell from it what short text it may have been. */
@Startup
@Singleton
class BodyDigest {

    private final SigningKey key;
    private final ObjectMapper json;

    BodyDigest(IdempotencySettings settings, ObjectMapper json) {
        this.key = SigningKey.of("idempotency.key", settings.key());
        this.json = json;
    }

    /** Bound to the attempt, so that equal bodies of different attempts look different. */
    String of(IdempotencyRecords.Attempt attempt, String query, Object body) throws JsonProcessingException {
        var whose = String.join("\n", attempt.caller(), attempt.operation(), attempt.key(), "");
        return HexFormat.of().formatHex(key.sign(whose.getBytes(UTF_8), bytes(query, body)));
    }

    /** What a file is called stands in the query of the address, and is part of the wish. */
    private byte[] bytes(String query, Object body) throws JsonProcessingException {
        return body instanceof Digested file ? (file.sha256() + query).getBytes(UTF_8) : json.writeValueAsBytes(body);
    }
}
