package org.lanzarote.monitoring.support;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lanzarote.monitoring.local.DemonstrationRegister;

/**
 * Empties every table but the reference data and the demonstration accounts before each test, and the file that knows
 * how long the trail was; found by JUnit through META-INF/services.
 */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

    /** Deleted and not truncated: a test leaves few rows, and a truncation makes new files for every table. */
    private static final String EMPTY = """
            set session_replication_role = replica; -- neither guards nor references ask
            do $$ declare name text; begin
                for name in
                    select tablename from pg_tables where schemaname = current_schema()
                    and tablename not in ('flyway_schema_history', 'party', 'reservation')
                loop
                    execute 'delete from ' || quote_ident(name);
                end loop;
            end $$;
            reset session_replication_role;
            """;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        try (var connection = administrator("quarkus.datasource.jdbc.url");
                var statement = connection.createStatement();
                var keys = administrator("quarkus.datasource.keys.jdbc.url");
                var keysStatement = keys.createStatement()) {
            statement.execute(EMPTY);
            keysStatement.execute("delete from data_key");
            DemonstrationRegister.enter(connection);
            Files.deleteIfExists(ConfigProvider.getConfig().getValue("trail.heads-file", Path.class));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The superuser that the embedded PostgreSQL is made with. */
    private static Connection administrator(String setting) throws SQLException {
        var url = ConfigProvider.getConfig().getValue(setting, String.class);
        return DriverManager.getConnection(url, "postgres", "postgres");
    }
}
