package org.lanzarote.monitoring.local;

import io.restassured.RestAssured;
import java.net.URI;
import java.sql.SQLException;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Tokens;

/** Given the demonstration round, loaded as {@code mvn quarkus:dev} loads it. */
public final class GivenDemonstration {

    /**
     * What PostgreSQL has noted of tables that tests left nearly empty. By it, the statements of a whole round may go through
     * them row by row, and take longer than is waited for.
     */
    private static final String FORGET = """
            select pg_clear_relation_stats('public', relname::text) from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r'
            """;

    private GivenDemonstration() {}

    public static void loaded() {
        Moment.reach("demonstration", GivenDemonstration::load);
    }

    private static void load() throws SQLException {
        Owner.execute(FORGET);
        new DemonstrationRound(URI.create("http://localhost:" + RestAssured.port), Tokens.keycloak()).load();
        try {
            Owner.execute("select index_waiting(100000)"); // once, and not in each test that searches it
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
