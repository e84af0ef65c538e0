package org.lanzarote.monitoring.support;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What both databases hold at a moment that many tests start from: made once per run, and put back from then on. */
public final class Moment {

    private static @Nullable Moments moments;

    /** What the beginning of the tests of a class sets of their fields. */
    private static final Map<Class<?>, TestFields> BEGINNINGS = new HashMap<>();

    private Moment() {}

    /** How it is reached from empty tables. */
    public interface Way {
        void go() throws SQLException;
    }

    /** How something is made, and returned. */
    public interface Making<T> {
        T make() throws SQLException;
    }

    /** Whatever there is goes. */
    public static void reach(String name, Way way) {
        try {
            moments().reach(name, way);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * With what each test of a class begins, before it does anything else: made for the first of them. For the others only
     * what the one before has changed is put back, and the fields that were set are set again. No test changes what these
     * hold, and nothing is made outside the databases.
     */
    public static void begin(Object test, Way way) {
        var before = TestFields.of(test);
        reach(test.getClass().getName(), () -> {
            EmptyDatabase.reached();
            way.go();
            BEGINNINGS.put(test.getClass(), TestFields.of(test).setSince(before));
        });
        Objects.requireNonNull(BEGINNINGS.get(test.getClass())).setIn(test);
    }

    /** With a moment that is that of many classes; see {@link #begin(Object, Way)}. */
    public static void begin(Object test, String name, Way way) {
        reach(name, () -> {
            EmptyDatabase.reached();
            way.go();
        });
        BEGINNINGS.put(test.getClass(), TestFields.NONE);
    }

    /** Whether the tests of its class begin with what one of them has begun with. */
    static boolean isBegunBy(Object test) {
        return BEGINNINGS.containsKey(test.getClass());
    }

    /** What a fixture that returns nothing makes of the present moment; see {@link #made}. */
    public static void given(String fixture, Way way) {
        made(fixture, () -> {
            way.go();
            return fixture;
        });
    }

    /**
     * What a fixture makes of the present moment, and returns. Where tests begin with the same fixtures, the databases get
     * back what these have made before, with its keys. So a fixture makes nothing outside the databases, and each run of it
     * makes the same.
     */
    public static <T> T made(String fixture, Making<T> way) {
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
