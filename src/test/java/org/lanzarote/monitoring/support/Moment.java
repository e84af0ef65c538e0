package org.lanzarote.monitoring.support;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What both databases hold at a moment that many tests start from: made once per run, and put back from then on. */
public final class Moment {

    private static final Set<String> REACHED = new HashSet<>();

    private static List<Snapshots> databases = List.of();

    private Moment() {}

    /** How it is reached from empty tables. */
    public interface Way {
        void go() throws SQLException;
    }

    /** Whatever there is goes. */
    public static void reach(String name, Way way) {
        try {
            connect();
            if (REACHED.contains(name)) {
                for (var database : databases) {
                    database.putBack(name);
                }
            } else {
                way.go();
                for (var database : databases) {
                    database.take(name);
                }
                REACHED.add(name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void connect() throws SQLException {
        if (databases.isEmpty()) {
            databases = List.of(
                    new Snapshots("quarkus.datasource.jdbc.url"), new Snapshots("quarkus.datasource.keys.jdbc.url"));
        }
    }
}
