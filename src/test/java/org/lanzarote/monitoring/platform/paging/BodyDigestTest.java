package org.lanzarote.monitoring.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A creation that was first sent before the key was changed is recognised, as long as the former key is named. */
class BodyDigestTest {

    private static final String FORMER = "GxoZGBcWFRQTEhEQDw4NDAsKCQgHBgUEAwIBAO++rd4=";
    private static final String PRESENT = "VkYTC8ZJEyEAw4S9kBq7Xj0wZmJrTHDnPOd3lu1vRiQ=";
    private static final Map<String, String> BODY = Map.of("name", "Case register");
    private static final Map<String, String> OTHER = Map.of("name", "Another register");

    private final IdempotencyRecords.Attempt attempt =
            new IdempotencyRecords.Attempt("france", "registerSystem /systems", "key-1");

    @Test
    void bodyIsRecognisedByTheFormerKey() throws JsonProcessingException {
        var digest = digests(FORMER).of(attempt, "", BODY);

        assertThat(digests(PRESENT, FORMER).fits(digest, attempt, "", BODY)).isTrue();
        assertThat(digests(PRESENT, FORMER).fits(digest, attempt, "", OTHER)).isFalse();
        assertThat(digests(PRESENT).fits(digest, attempt, "", BODY)).isFalse();
    }

    @Test
    void newDigestsAreMadeWithThePresentKey() throws JsonProcessingException {
        var digest = digests(PRESENT, FORMER).of(attempt, "", BODY);

        assertThat(digests(PRESENT).fits(digest, attempt, "", BODY)).isTrue();
    }

    private static BodyDigest digests(String key, String... former) {
        return new BodyDigest(new Settings(key, Optional.of(List.of(former))), new ObjectMapper());
    }

    private record Settings(String key, Optional<List<String>> formerKeys) implements IdempotencySettings {}
}
