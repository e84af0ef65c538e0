package org.lanzarote.monitoring.support;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The moments that the databases know, and the one at which they are. PostgreSQL numbers whatever writes, so that two
 * numbers in a row say that nobody has written in between.
 */
final class Moments {

    private final List<Snapshots> databases;

    private final Set<String> known = new HashSet<>();

    /** Those that a fixture has led to. One to which it leads again is kept, since it will be wanted a third time. */
    private final Set<String> seen = new HashSet<>();

    /** What the fixtures returned. */
    private final Map<String, Object> results = new HashMap<>();

    /** The moment that was reached last, and by which transaction. */
    private String base = "";

    private long baseNumber;

    /** That moment, and the fixtures since. */
    private String here = "";

    /** Whether the rows are those that are kept of this moment, down to their keys. */
    private boolean same;

    private long number;

    Moments(List<Snapshots> databases) {
        this.databases = databases;
    }

    void reach(String name, Moment.Way way) throws SQLException {
        if (isUntouched() && same && here.equals(name)) {
            return;
        }
        if (base.equals(name)) {
            for (var database : databases) {
                database.mend(name, baseNumber);
            }
        } else if (known.contains(name)) {
            putBack(name);
        } else {
            for (var database : databases) {
                database.forgetPlans();
            }
            way.go();
            for (var database : databases) {
                database.take(name);
            }
            known.add(name);
        }
        arrive(name, true);
        base = name;
        baseNumber = number;
    }

    @SuppressWarnings("unchecked") // a fixture returns what it returned before
    <T> T made(String fixture, Moment.Making<T> way) throws SQLException {
        if (!isUntouched()) {
            return way.make();
        }
        var name = here + ", " + fixture;
        boolean kept = same && !seen.add(name);
        if (kept && known.contains(name)) {
            putBack(name);
        } else {
            var before = here;
            long since = number;
            results.put(name, way.make());
            if (kept) {
                keep(name, before, since);
            }
        }
        arrive(name, kept);
        return (T) Objects.requireNonNull(results.get(name));
    }

    private void keep(String name, String before, long since) throws SQLException {
        for (var database : databases) {
            database.takeChange(name, before, since);
        }
        known.add(name);
    }

    private void putBack(String name) throws SQLException {
        for (var database : databases) {
            database.putBack(name);
        }
    }

    private void arrive(String name, boolean kept) throws SQLException {
        here = name;
        same = kept;
        number = databases.get(0).transaction();
    }

    /** Whether nobody has written since the arrival. */
    private boolean isUntouched() throws SQLException {
        long now = databases.get(0).transaction();
        boolean untouched = now == number + 1;
        number = untouched ? now : 0;
        return untouched;
    }
}
