package org.lanzarote.monitoring.local;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** PostgreSQL and Keycloak, started side by side, and what the service needs besides them. */
public record LocalServers(LocalDatabase database, LocalKeycloak keycloak, LocalSecrets secrets) {

    static LocalServers kept(LocalFolder folder, int keycloakPort, int mailPort) {
        return sideBySide(
                () -> LocalDatabase.kept(folder),
                () -> LocalKeycloak.kept(folder, keycloakPort, mailPort),
                LocalSecrets.kept(folder));
    }

    public static LocalServers throwaway(LocalFolder folder) {
        return sideBySide(
                () -> LocalDatabase.throwaway(folder), () -> LocalKeycloak.throwaway(folder), LocalSecrets.throwaway());
    }

    /** The settings by which the service finds them. */
    public Map<String, String> settings() {
        var settings = new HashMap<>(secrets.settings());
        settings.put("identities.client-secret", new DemonstrationRealm().accountsSecret());
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.flyway.username", database.owner());
        settings.put("quarkus.flyway.password", database.password());
        settings.put("quarkus.datasource.keys.jdbc.url", database.keysUrl());
        settings.put("quarkus.datasource.keys.username", database.keysUser());
        settings.put("quarkus.datasource.keys.password", database.password());
        settings.put("quarkus.flyway.keys.username", database.keysOwner());
        settings.put("quarkus.flyway.keys.password", database.password());
        settings.put("quarkus.oidc.auth-server-url", keycloak.realm().toString());
        return settings;
    }

    private static LocalServers sideBySide(
            Supplier<LocalDatabase> database, Supplier<LocalKeycloak> keycloak, LocalSecrets secrets) {
        var pending = CompletableFuture.supplyAsync(keycloak, task -> new Thread(task, "local-keycloak").start());
        try {
            return new LocalServers(database.get(), pending.join(), secrets);
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalFailure failure ? failure : e;
        }
    }
}
