package org.lanzarote.monitoring.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is away is not taken for settings that are not safe. */
class AwayServersTest {

    private static final String NOBODY = "jdbc:postgresql://localhost:1/nobody";

    @Test
    void withoutTheRecordsNothingStarts() {
        var findings = asked(Store.RECORDS);

        assertThat(findings.forbidStart()).isTrue();
        assertThat(findings.unsafe()).isEmpty();
        assertThat(findings.text())
                .startsWith("The service does not start, because PostgreSQL does not answer:")
                .contains("- QUARKUS_DATASOURCE_JDBC_URL leads to a server that does not answer")
                .doesNotContain("not safe");
    }

    @Test
    void withoutTheStoreOfKeysAllElseStarts() {
        var findings = asked(Store.KEYS);

        assertThat(findings.forbidStart()).isFalse();
        assertThat(findings.isAway(Store.KEYS)).isTrue();
        assertThat(findings.text())
                .startsWith("Not checked:")
                .contains("- QUARKUS_DATASOURCE_KEYS_JDBC_URL leads to a server that does not answer");
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void addressThatIsNoneIsNoServerThatIsAway(Store store) {
        var findings = new SettingsFaults();

        RunRole.tell(new ProductionSettings(Map.of(store.url, "jdbc:postgres://localhost/keys")), store, findings);

        assertThat(findings.isAway(store)).isFalse();
        assertThat(findings.unsafe()).singleElement().asString().startsWith(store.url + " leads to no database");
    }

    @Test
    void keycloakThatDoesNotAnswerForbidsNothingAndIsTold() {
        var findings = realm("http://localhost:1/realms/lanzarote");

        assertThat(findings.unsafe()).isEmpty();
        assertThat(findings.unknown()).singleElement().asString().contains("does not answer");
    }

    /** What stands before a Keycloak says so of one that is away. */
    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    @Tag("slow") // 0.8 s
    void keycloakThatAProxyFindsAwayForbidsNothingAndIsTold(int status) throws IOException {
        var proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", call -> {
            call.sendResponseHeaders(status, -1);
            call.close();
        });
        proxy.start();
        try {
            var findings = realm("http://localhost:%d/realms/lanzarote"
                    .formatted(proxy.getAddress().getPort()));

            assertThat(findings.unsafe()).isEmpty();
            assertThat(findings.unknown()).singleElement().asString().contains("does not answer", "" + status);
        } finally {
            proxy.stop(0);
        }
    }

    private static SettingsFaults asked(Store store) {
        return new StoreCheck(new ProductionSettings(Map.of(store.url, NOBODY))).atStart();
    }

    private static SettingsFaults realm(String address) {
        var findings = new SettingsFaults();
        Realm.tell(new ProductionSettings(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", address)), findings);
        return findings;
    }
}
