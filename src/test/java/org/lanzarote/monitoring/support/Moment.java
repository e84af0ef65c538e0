package org.lanzarote.monitoring.support;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What both databases hold at a moment that many tests start from: made once per run, and put back from then on. */
public final class Moment {

    private static @Nullable Moments moments;

    private Moment() {}

    /** How it is reached from empty tables. */
    public interface Way {
        void go() throws SQLException;
    }

    /** Whatever there is goes. */
    public static void reach(String name, Way way) {
        try {
            moments().reach(name, way);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a fixture that returns nothing makes of the present moment; see {@link #made}. */
    public static void given(String fixture, Runnable way) {
        made(fixture, () -> {
            way.run();
            return fixture;
        });
    }

    /**
     * What a fixture makes of the present moment, and returns. Where tests begin with the same fixtures, the databases get
     * back what these have made before, with its keys. So a fixture makes nothing outside the databases, and each run of it
     * makes the same.
     */
    public static <T> T made(String fixture, Supplier<T> way) {
        try {
            return moments().made(fixture, way);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Moments moments() throws SQLException {
        var known = moments;
        if (known == null) {
            known = new Moments(List.of(
                    new Snapshots("quarkus.datasource.jdbc.url"), new Snapshots("quarkus.datasource.keys.jdbc.url")));
            moments = known;
        }
        return known;
    }
}
