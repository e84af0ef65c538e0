package org.lanzarote.monitoring.local;

import io.restassured.RestAssured;
import java.net.URI;
import java.sql.SQLException;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Tokens;

/** Given the demonstration round, loaded as {@code mvn quarkus:dev} loads it. */
public final class GivenDemonstration {

    private static final String MOMENT = "demonstration";

    private GivenDemonstration() {}

    public static void loaded() {
        Moment.reach(MOMENT, GivenDemonstration::load);
    }

    /** Before each test of a class, and first. */
    public static void begin(Object test) {
        Moment.begin(test, MOMENT, GivenDemonstration::load);
    }

    private static void load() throws SQLException {
        new DemonstrationRound(URI.create("http://localhost:" + RestAssured.port), Tokens.keycloak()).load();
        try {
            Owner.execute(
                    "select index_waiting(100000, 1000000000, true)"); // once, and not in each test that searches it
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
