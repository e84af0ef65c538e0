package org.lanzarote.monitoring.support;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.io.IOException;
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

    private static final String TRUNCATE = """
            do $$ declare tables text; begin
                select string_agg(quote_ident(tablename), ', ') into tables from pg_tables
                where schemaname = current_schema() and tablename not in ('flyway_schema_history', 'party', 'reservation');
                execute 'truncate ' || tables;
            end $$
            """;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        try {
            Owner.execute(TRUNCATE);
            Files.deleteIfExists(ConfigProvider.getConfig().getValue("trail.heads-file", Path.class));
            try (var connection = Owner.connect()) {
                DemonstrationRegister.enter(connection);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
