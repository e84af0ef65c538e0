package org.lanzarote.monitoring.benchmark;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what a process has cost so far, and the database. */
record Meter(ProcessHandle process, ProcessHandle postgres, Connection superuser, String database) {

    private static final String STATEMENTS = "select coalesce(sum(calls), 0) from pg_stat_statements s"
            + " join pg_database d on d.oid = s.dbid where d.datname = ?";

    /** What the meter stands at; of PostgreSQL by process, for there is one for each connection. */
    record Stand(Duration process, Map<Long, Duration> servers, Duration generator, long statements) {}

    Stand read() throws SQLException {
        var servers = Stream.concat(Stream.of(postgres), postgres.descendants())
                .collect(toMap(ProcessHandle::pid, Meter::cpu));
        return new Stand(cpu(process), servers, cpu(ProcessHandle.current()), statements());
    }

    /** What it cost since then. What a process of PostgreSQL cost that has ended meanwhile is not known. */
    Cost since(Stand before) throws SQLException {
        var now = read();
        var servers = now.servers().entrySet().stream()
                .map(server -> server.getValue().minus(before.servers().getOrDefault(server.getKey(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
        return new Cost(
                now.process().minus(before.process()),
                servers,
                now.generator().minus(before.generator()),
                now.statements() - before.statements());
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

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
