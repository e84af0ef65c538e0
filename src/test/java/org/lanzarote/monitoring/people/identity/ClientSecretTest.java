package org.lanzarote.monitoring.people.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The secret by which the service administers the realm is changed while it runs: either of two is taken. */
@QuarkusTest
class ClientSecretTest {

    private static final String REALM = "quarkus.oidc.auth-server-url";
    private static final String UNKNOWN = "not-yet-known-to-keycloak";

    @Test
    void secretThatKeycloakDoesNotKnowYetIsReplacedByTheOther() {
        assertThat(users(UNKNOWN, known())).isPositive();
        assertThat(users(known(), UNKNOWN)).isPositive();
    }

    @Test
    void oneThatKeycloakDoesNotKnowAloneIsRefused() {
        assertThatThrownBy(() -> users(UNKNOWN, null)).hasMessageContaining("401");
        assertThatThrownBy(() -> users(UNKNOWN, UNKNOWN)).hasMessageContaining("401");
    }

    private static int users(String secret, @Nullable String other) {
        var connection = new KeycloakConnection(setting(REALM), new Settings(secret, Optional.ofNullable(other)));
        try {
            return connection.realm().users().list().size();
        } finally {
            connection.close();
        }
    }

    private static String known() {
        return setting("identities.client-secret");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private record Settings(String clientSecret, Optional<String> otherClientSecret) implements IdentitySettings {

        @Override
        public String clientId() {
            return "lanzarote-accounts";
        }

        @Override
        public Duration reachedWithin() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration answersWithin() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration invitationLifespan() {
            return Duration.ofDays(7);
        }

        @Override
        public String errandsEvery() {
            return "off";
        }
    }
}
