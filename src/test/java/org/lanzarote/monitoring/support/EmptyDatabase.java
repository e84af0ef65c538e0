package org.lanzarote.monitoring.support;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lanzarote.monitoring.local.DemonstrationRegister;

/**
 * Empties every table but the reference data and the demonstration accounts before each test, the file that knows how
 * long the trail was, and the one that names what was erased; found by JUnit through META-INF/services.
 */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

    /** The moment at which each test begins. */
    static final String EMPTY = "accounts";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Moment.reach(EMPTY, EmptyDatabase::enterAccounts);
        try {
            for (var file : List.of("trail.heads-file", "children.erased-file")) {
                Files.deleteIfExists(ConfigProvider.getConfig().getValue(file, Path.class));
            }
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
