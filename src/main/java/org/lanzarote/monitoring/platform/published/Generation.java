package org.lanzarote.monitoring.platform.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The number that moves with every change of what is public, in the transaction of the change. */
@ApplicationScoped
class Generation {

    private static final String NOW = "select number from public_generation";

    private final DataSource database;

    Generation(DataSource database) {
        this.database = database;
    }

    /** What is read of the content afterwards is at least as new as this number. */
    long now() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOW);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
