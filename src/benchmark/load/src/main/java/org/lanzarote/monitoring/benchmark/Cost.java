package org.lanzarote.monitoring.benchmark;

import java.time.Duration;

/** CPU of the measured process, of PostgreSQL and of the generator of the load; statements of the database. */
record Cost(Duration process, Duration database, Duration generator, long statements) {

    static final Cost NONE = new Cost(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);

    Cost plus(Cost other) {
        return new Cost(
                process.plus(other.process),
                database.plus(other.database),
                generator.plus(other.generator),
                statements + other.statements);
    }
}
