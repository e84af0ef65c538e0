package org.lanzarote.monitoring.local;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** PostgreSQL and Keycloak, started side by side, and what the trail keeps outside of the former. */
public record LocalServers(LocalDatabase database, LocalKeycloak keycloak, LocalTrail trail) {

    static LocalServers kept(LocalFolder folder, int keycloakPort, int mailPort) {
        return sideBySide(
                () -> LocalDatabase.kept(folder),
                () -> LocalKeycloak.kept(folder, keycloakPort, mailPort),
                LocalTrail.kept(folder));
    }

    public static LocalServers throwaway(LocalFolder folder) {
        return sideBySide(
                () -> LocalDatabase.throwaway(folder), () -> LocalKeycloak.throwaway(folder), LocalTrail.throwaway());
    }

    /** How the service finds them. */
    public Map<String, String> settings() {
        return Map.of(
                "identities.client-secret", new DemonstrationRealm().accountsSecret(),
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", database.password(),
                "quarkus.oidc.auth-server-url", keycloak.realm().toString(),
                "trail.key", trail.key(),
                "trail.heads-file", trail.headsFile().toString());
    }

    private static LocalServers sideBySide(
            Supplier<LocalDatabase> database, Supplier<LocalKeycloak> keycloak, LocalTrail trail) {
        var pending = CompletableFuture.supplyAsync(keycloak, task -> new Thread(task, "local-keycloak").start());
        try {
            return new LocalServers(database.get(), pending.join(), trail);
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalFailure failure ? failure : e;
        }
    }
}
