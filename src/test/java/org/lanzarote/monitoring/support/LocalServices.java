package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.toMap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.local.LocalFolder;
import org.lanzarote.monitoring.local.LocalServers;

/** PostgreSQL and Keycloak for every Quarkus test: started once per run, ended with the JVM. */
@WithTestResource(value = LocalServices.class, scope = TestResourceScope.GLOBAL)
public class LocalServices implements QuarkusTestResourceLifecycleManager {

    /** System properties, for they alone are shared by the class loaders of the test profiles. */
    private static final String PREFIX = "local.services.";

    /** The setting that tells the realm's address, without the relay. */
    static final String REALM = "local.keycloak.realm";

    /** The setting that tells where Keycloak sends its e-mails. */
    public static final String MAIL_PORT = "local.mail.port";

    @Override
    public Map<String, String> start() {
        if (running().isEmpty()) {
            start(LocalServers.throwaway(LocalFolder.open()));
        }
        return running();
    }

    /** The service reaches Keycloak through a relay, which a test may cut. */
    private static void start(LocalServers servers) {
        var relay = Relay.to(servers.keycloak().address());
        var settings = new HashMap<>(servers.settings());
        settings.put(
                "quarkus.oidc.auth-server-url",
                relay + servers.keycloak().realm().getPath());
        settings.put("quarkus.oidc.token.issuer", servers.keycloak().realm().toString());
        settings.put(REALM, servers.keycloak().realm().toString());
        settings.put(MAIL_PORT, Integer.toString(servers.keycloak().mailPort()));
        settings.forEach((name, value) -> System.setProperty(PREFIX + name, value));
    }

    @Override
    public void stop() {
        // The next profile uses the same ones.
    }

    private static Map<String, String> running() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .collect(toMap(name -> name.substring(PREFIX.length()), System::getProperty));
    }
}
