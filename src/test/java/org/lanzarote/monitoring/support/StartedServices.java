package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.local.LocalFolder;
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
        var servers = LocalServers.throwaway(LocalFolder.open());
        var relay = Relay.to(servers.keycloak().address());
        var settings = new HashMap<>(servers.settings());
        settings.put(
                "quarkus.oidc.auth-server-url",
                relay + servers.keycloak().realm().getPath());
        settings.put("quarkus.oidc.token.issuer", servers.keycloak().realm().toString());
        settings.put(LocalServices.REALM, servers.keycloak().realm().toString());
        settings.put(
                LocalServices.MAIL_PORT, Integer.toString(servers.keycloak().mailPort()));
        return settings;
    }
}
