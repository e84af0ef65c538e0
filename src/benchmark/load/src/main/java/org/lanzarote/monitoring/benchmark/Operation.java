package org.lanzarote.monitoring.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the service, what it is compared with, and its goals. The setting says how long one is warmed up; {@code warmings}
 * multiplies it.
 */
record Operation(String name, Measured service, @Nullable String compared, Goals goals, int warmings) {

    Operation(String name, Measured service, @Nullable String compared, Goals goals) {
        this(name, service, compared, goals, 1);
    }

    /**
     * The share of the bare operation, the milliseconds of CPU, and those until all but one of a hundred are answered; 0 where there
     * is no goal.
     */
    record Goals(double share, double milliseconds, double p99) {

        static final Goals NONE = new Goals(0, 0, 0);

        /** Of a save or a read, which somebody waits for. */
        static Goals prompt(double share, double milliseconds) {
            return new Goals(share, milliseconds, Goal.P99);
        }
    }

    /** Measures for that long. */
    interface Measured {
        Figures over(Duration time) throws SQLException;
    }
}
