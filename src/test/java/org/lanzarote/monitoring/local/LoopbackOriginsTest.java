package org.lanzarote.monitoring.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may call the service: in development those of this machine, elsewhere none. */
class LoopbackOriginsTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173", "http://127.0.0.1:3000", "https://localhost", "http://[::1]:8081"})
    void aPageOfThisMachineMayCallInDevelopment(String origin) throws IOException {
        assertThat(origin).matches(pattern());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://localhost.example.org", "http://127a0b0c1", "null"})
    void noOtherPageMay(String origin) throws IOException {
        assertThat(origin).doesNotMatch(pattern());
    }

    @Test
    void inProductionNoPageMay() throws IOException {
        assertThat(cors("prod", "enabled")).isEmpty();
    }

    /** Quarkus takes an origin between slashes for a regular expression. */
    private static String pattern() throws IOException {
        var origins = cors("dev", "origins");
        assertThat(origins).startsWith("/").endsWith("/");
        return origins.substring(1, origins.length() - 1);
    }

    private static String cors(String profile, String name) throws IOException {
        var properties = Objects.requireNonNull(LoopbackOriginsTest.class.getResource("/application.properties"));
        var config = new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(properties))
                .build();
        return String.join(
                ",",
                config.getOptionalValues("quarkus.http.cors." + name, String.class)
                        .orElse(List.of()));
    }
}
