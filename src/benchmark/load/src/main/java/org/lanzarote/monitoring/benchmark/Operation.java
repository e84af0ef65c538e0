package org.lanzarote.monitoring.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the service, and what it is compared with: the bare operation, plain SQL, and the share of the bare one
 * and the milliseconds of CPU that are its goals. The setting says how long one is warmed up; {@code warmings} multiplies it.
 */
record Operation(
        String name, Measured service, @Nullable String compared, double share, double milliseconds, int warmings) {

    Operation(String name, Measured service, @Nullable String compared, double share, double milliseconds) {
        this(name, service, compared, share, milliseconds, 1);
    }

    /** Measures for that long. */
    interface Measured {
        Figures over(Duration time) throws SQLException;
    }
}
