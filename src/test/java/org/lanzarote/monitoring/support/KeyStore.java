package org.lanzarote.monitoring.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The store of keys, as PostgreSQL's superuser sees it. */
public final class KeyStore {

    private KeyStore() {}

    public static Connection connect() throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.keys.jdbc.url", String.class);
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    public static void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
