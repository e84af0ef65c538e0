package org.lanzarote.monitoring.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the service, and what it is compared with: the bare operation, plain SQL, and the share of the bare one
 * and the milliseconds of CPU that are its goals.
 */
record Operation(String name, Measured service, @Nullable String compared, double share, double milliseconds) {

    /** Measures for that long. */
    interface Measured {
        Figures over(Duration time) throws SQLException;
    }
}
