package org.lanzarote.monitoring.support;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.SQLException;
import org.lanzarote.monitoring.local.DemonstrationRegister;

/**
 * Empties every table but the reference data and the demonstration accounts before each test, where it does not begin with
 * more than that; found by JUnit through META-INF/services.
 */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

    /** The moment at which each test begins. */
    static final String EMPTY = "accounts";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!Moment.isBegunBy(context.getTestInstance())) {
            reached();
        }
    }

    static void reached() {
        Moment.reach(EMPTY, EmptyDatabase::enterAccounts);
    }

    private static void enterAccounts() throws SQLException {
        try (var connection = Owner.connect()) {
            DemonstrationRegister.enter(connection);
        }
    }
}
