package org.lanzarote.monitoring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** What one Keycloak reads and writes: the realms it imports, its database and its log. */
record KeycloakData(Path realmFile, String jdbcUrl, Path log, boolean throwaway) {

    private static final String DIALECT = ";NON_KEYWORDS=VALUE";

    /**
     * The data of a Keycloak that is kept. It imports a realm only once, so a changed realm starts with an empty
     * database.
     */
    static KeycloakData kept(LocalFolder folder, int mailPort) {
        var realmFile = folder.resolve("realm.json");
        var database = folder.resolve("keycloak");
        var realm = new DemonstrationRealm().document(mailPort);
        try {
            if (!Files.exists(realmFile) || !Files.readString(realmFile).equals(realm)) {
                delete(database);
                Files.writeString(realmFile, realm);
            }
        } catch (IOException e) {
            throw new LocalFailure("Keycloak's data in %s cannot be renewed.".formatted(folder.path()), e);
        }
        var url = "jdbc:h2:file:%s%s".formatted(database.resolve("keycloak"), DIALECT);
        return new KeycloakData(realmFile, url, folder.resolve("keycloak.log"), false);
    }

    /** Data in memory, with these realms by their names, each with the port of its e-mails. */
    static KeycloakData throwaway(LocalFolder folder, Map<String, Integer> mailPorts) {
        try {
            var realmFile = Files.createTempFile("realm", ".json");
            realmFile.toFile().deleteOnExit();
            Files.writeString(realmFile, new DemonstrationRealm().document(mailPorts));
            var url = "jdbc:h2:mem:keycloak;DB_CLOSE_DELAY=-1" + DIALECT;
            return new KeycloakData(realmFile, url, folder.ofThisRun("keycloak-test", ".log"), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
