package org.lanzarote.monitoring.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.net.URI;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the service on the local stack, loads the demonstration round and prints the addresses. */
class LocalService implements QuarkusApplication {

    /** A system property, which alone outlives the live reload: whether the addresses were printed. */
    private static final String TOLD = "local.stack.told";

    private final URI api;
    private final URI keycloak;
    private final String database;
    private final DataSource data;

    LocalService(
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI keycloak,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database,
            DataSource data) {
        this.api = URI.create("http://localhost:" + port);
        this.keycloak = keycloak;
        this.database = database;
        this.data = data;
    }

    @Override
    public int run(String... args) {
        if (!Boolean.getBoolean(TOLD)) {
            DemonstrationRegister.enter(data);
            new DemonstrationRound(api, keycloak).load();
            System.out.println(new Welcome(api, keycloak, database, new DemonstrationRealm()).text());
            System.setProperty(TOLD, "true");
        }
        Quarkus.waitForExit();
        return 0;
    }
}
