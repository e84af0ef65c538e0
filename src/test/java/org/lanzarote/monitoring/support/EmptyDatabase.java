package org.lanzarote.monitoring.support;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.SQLException;
import org.lanzarote.monitoring.local.DemonstrationRegister;

/** Empties every table but the reference data and the demonstration accounts before each test, found by JUnit through META-INF/services. */
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
            try (var connection = Owner.connect()) {
                DemonstrationRegister.enter(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
