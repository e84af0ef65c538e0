package org.lanzarote.monitoring.platform.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the names of the present state; every change renames what it touches, in its own transaction. */
@ApplicationScoped
public class Generation {

    private static final String NOW = "select name, drafts from public_generation";

    private final DataSource database;

    Generation(DataSource database) {
        this.database = database;
    }

    /** The names of what is public and of drafts, which the public reads nothing of. */
    public record GenerationNames(UUID published, UUID drafts) {}

    /** What is read of the content afterwards is at least as new as these. */
    public GenerationNames now() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOW);
                var row = statement.executeQuery()) {
            row.next();
            return new GenerationNames(row.getObject("name", UUID.class), row.getObject("drafts", UUID.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
