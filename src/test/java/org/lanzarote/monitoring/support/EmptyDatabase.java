package org.lanzarote.monitoring.support;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lanzarote.monitoring.local.DemonstrationRegister;

/**
 * Empties every table but the reference data and the demonstration accounts before each test, and the file that knows
 * how long the trail was; found by JUnit through META-INF/services.
 */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

    /** The moment at which each test begins. */
    static final String EMPTY = "accounts";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Moment.reach(EMPTY, EmptyDatabase::enterAccounts);
        try {
            Files.deleteIfExists(ConfigProvider.getConfig().getValue("trail.heads-file", Path.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enterAccounts() throws SQLException {
        try (var connection = Owner.connect()) {
            DemonstrationRegister.enter(connection);
        }
    }
}
