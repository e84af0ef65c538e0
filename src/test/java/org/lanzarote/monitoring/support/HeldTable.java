package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A table that nobody reads until it is let go, as if what is read of it took long. */
public final class HeldTable implements AutoCloseable {

    /** By then somebody waits, or never does. */
    private static final Duration END = Duration.ofSeconds(30);

    private final Connection owner;
    private final String table;

    private HeldTable(Connection owner, String table) {
        this.owner = owner;
        this.table = table;
    }

    public static HeldTable of(String table) throws SQLException {
        var owner = Owner.connect();
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return new HeldTable(owner, table);
    }

    /** Until so many wait for it; more may come. */
    public void awaitReaders(int number) throws SQLException {
        long begun = System.nanoTime();
        while (readers() < number) {
            assertThat(System.nanoTime() - begun)
                    .as("nanoseconds until " + number + " wait for " + table)
                    .isLessThan(END.toNanos());
        }
    }

    /** For that long, so many wait for it, and neither more nor fewer. */
    public void staysAt(int number, Duration time) throws SQLException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < time.toNanos()) {
            assertThat(readers()).as("who waits for " + table).isEqualTo(number);
        }
    }

    /** How many wait for it. */
    public long readers() throws SQLException {
        try (var asking = owner.prepareStatement(
                "select count(*) from pg_locks where relation = cast(? as regclass) and not granted")) {
            asking.setString(1, table);
            try (var found = asking.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    /** Lets it go. */
    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
