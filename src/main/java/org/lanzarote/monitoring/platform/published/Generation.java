package org.lanzarote.monitoring.platform.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The name of the present state of what is kept of what is read; every change gives it a new one, in its own transaction. */
@ApplicationScoped
public class Generation {

    private static final String NOW = "select name from public_generation";

    private final DataSource database;

    Generation(DataSource database) {
        this.database = database;
    }

    /** What is read of the content afterwards is at least as new as this. */
    public UUID now() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOW);
                var row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
