package org.lanzarote.monitoring.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Reads what a process has cost so far, and the database. */
record Meter(ProcessHandle process, ProcessHandle postgres, Connection superuser, String database) {

    private static final String STATEMENTS = "select coalesce(sum(calls), 0) from pg_stat_statements s"
            + " join pg_database d on d.oid = s.dbid where d.datname = ?";

    Cost read() throws SQLException {
        return new Cost(cpu(process), servers(), cpu(ProcessHandle.current()), statements());
    }

    private long statements() throws SQLException {
        try (var question = superuser.prepareStatement(STATEMENTS)) {
            question.setString(1, database);
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** PostgreSQL is a process for each connection, and some more. */
    private Duration servers() {
        return postgres.descendants().map(Meter::cpu).reduce(cpu(postgres), Duration::plus);
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
