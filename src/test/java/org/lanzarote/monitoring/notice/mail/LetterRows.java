package org.lanzarote.monitoring.notice.mail;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.support.Owner;

/** What the database has of letters. */
final class LetterRows {

    private LetterRows() {}

    static List<UUID> keys() {
        return listed("select id::text from letter order by id").stream()
                .map(UUID::fromString)
                .toList();
    }

    static List<String> states() {
        return listed("select state from letter order by id");
    }

    static List<String> listed(String query) {
        try (var connection = Owner.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
