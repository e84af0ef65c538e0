package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.DemonstrationAccounts;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Tokens;

/** A token that the service has verified before is no better than it is now. */
@QuarkusTest
class VerifiedTokensTest {

    @Test
    void tokenThatDiffersInOneByteIsRefusedThoughTheOtherIsKnown() {
        var token = Tokens.of("secretariat");
        assertThat(status(token)).isEqualTo(200);

        for (int i = 5; i < token.length() - 5; i += token.length() / 20) {
            assertThat(status(changed(token, i))).as("changed at %d", i).isEqualTo(401);
        }
        assertThat(status(token)).isEqualTo(200);
    }

    @Test
    @Tag("slow") // 0.9 s
    void tokenOfAFormerKeyIsRefusedAsSoonAsOtherKeysAreKnown() {
        var key = Realm.addKey();
        String token;
        try {
            token = new DemonstrationAccounts(Tokens.keycloak()).token("secretariat");
            assertThat(status(token)).isEqualTo(200);
        } finally {
            Realm.removeKey(key);
        }
        assertThat(status(token)).as("as long as nobody has asked for the keys").isEqualTo(200);

        assertThat(status(ofUnknownKey(token))).isEqualTo(401);
        assertThat(status(token)).isEqualTo(401);
        assertThat(status(Tokens.of("secretariat"))).isEqualTo(200);
    }

    private static int status(String token) {
        return nobody().auth().oauth2(token).get("/me").statusCode();
    }

    private static String changed(String token, int place) {
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }

    /** A token for which the service has to look whether the realm has other keys by now. */
    private static String ofUnknownKey(String token) {
        var head = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"unknown\"}".getBytes(UTF_8));
        return head + token.substring(token.indexOf('.'));
    }
}
