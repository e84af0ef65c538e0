package org.lanzarote.monitoring.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** PostgreSQL and a realm of Keycloak, started side by side, and what the service needs besides them. */
public record LocalServers(LocalDatabase database, LocalRealm realm, LocalSecrets secrets) {

    static LocalServers kept(LocalFolder folder, int keycloakPort, int mailPort) {
        return sideBySide(
                () -> LocalDatabase.kept(folder),
                () -> LocalKeycloak.kept(folder, keycloakPort, mailPort),
                LocalSecrets.kept(folder));
    }

    /** Servers whose data is deleted at their end; the realm is one that somebody else has started, or will be. */
    public static LocalServers throwaway(LocalFolder folder, Supplier<LocalRealm> realm) {
        return sideBySide(() -> LocalDatabase.throwaway(folder), realm, LocalSecrets.throwaway());
    }

    /** A realm of a Keycloak of its own. */
    public static LocalRealm realm(LocalFolder folder) {
        return LocalKeycloak.throwaway(folder, List.of(DemonstrationRealm.NAME)).get(0);
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
        settings.put("quarkus.oidc.auth-server-url", realm.address().toString());
        settings.put("mail.port", Integer.toString(realm.mailPort()));
        return settings;
    }

    private static LocalServers sideBySide(
            Supplier<LocalDatabase> database, Supplier<LocalRealm> realm, LocalSecrets secrets) {
        var pending = CompletableFuture.supplyAsync(realm, task -> new Thread(task, "local-keycloak").start());
        try {
            return new LocalServers(database.get(), pending.join(), secrets);
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalFailure failure ? failure : e;
        }
    }
}
