package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.local.KeycloakOfTests;
import org.lanzarote.monitoring.local.LocalFolder;
import org.lanzarote.monitoring.local.LocalRealm;
import org.lanzarote.monitoring.local.LocalServers;

/** PostgreSQL and Keycloak, started once per run and ended with the JVM. */
final class StartedServices {

    /** The system properties that hold the settings, and the lock of the start: all class loaders share both. */
    private static final String SHARED = "local.services.";

    private StartedServices() {}

    /** How the service finds them; whoever asks first starts them, and the others wait. */
    static Map<String, String> settings() {
        synchronized (SHARED) {
            if (running().isEmpty()) {
                start().forEach((name, value) -> System.setProperty(SHARED + name, value));
            }
            return running();
        }
    }

    private static Map<String, String> running() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(SHARED))
                .collect(toMap(name -> name.substring(SHARED.length()), System::getProperty));
    }

    /** The service reaches Keycloak through a relay, which a test may cut. */
    private static Map<String, String> start() {
        var folder = LocalFolder.open();
        var servers = LocalServers.throwaway(folder, () -> realm(folder));
        var realm = servers.realm();
        var settings = new HashMap<>(servers.settings());
        settings.put(
                "quarkus.oidc.auth-server-url",
                Relay.to(realm.server()) + realm.address().getPath());
        settings.put("quarkus.oidc.token.issuer", realm.address().toString());
        settings.put(LocalServices.REALM, realm.address().toString());
        settings.put(LocalServices.MAIL_PORT, Integer.toString(realm.mailPort()));
        settings.putAll(TrustedCertificate.settings());
        return settings;
    }

    /** Of the Keycloak that Maven has started for all JVMs, or of one that is started now. */
    private static LocalRealm realm(LocalFolder folder) {
        var shared = System.getProperty("local.keycloak", "");
        return shared.isEmpty()
                ? LocalServers.realm(folder)
                : new KeycloakOfTests(Path.of(shared)).realm("lanzarote" + System.getProperty("local.run"));
    }
}
