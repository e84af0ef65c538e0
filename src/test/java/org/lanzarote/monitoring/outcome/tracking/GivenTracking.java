package org.lanzarote.monitoring.outcome.tracking;

import java.sql.SQLException;
import org.lanzarote.monitoring.support.Owner;

/** Given the key that trackers know a recommendation by, which nobody is told before its report is published. */
public final class GivenTracking {

    private GivenTracking() {}

    public static String id(String code) {
        try (var owner = Owner.connect();
                var statement = owner.prepareStatement("select id from recommendation where code = ?")) {
            statement.setString(1, code);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
