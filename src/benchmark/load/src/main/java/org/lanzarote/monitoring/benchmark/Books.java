package org.lanzarote.monitoring.benchmark;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.Seals;

/** What the database holds, so that everything that was answered as done can be found there, once. */
record Books(long versions, long submissions, long publications, long changes) {

    private static final String COUNTS = "select (select count(*) from answer_version),"
            + " (select count(*) from submission), (select count(*) from publication),"
            + " (select count(*) from trail_entry where what_outcome = 'CHANGED')";

    static Books read(Connection owner) throws SQLException {
        try (var sql = owner.createStatement();
                var counted = sql.executeQuery(COUNTS)) {
            counted.next();
            return new Books(counted.getLong(1), counted.getLong(2), counted.getLong(3), counted.getLong(4));
        }
    }

    /** Fails where the database has another number than what the benchmark was told is done, and tells what it has. */
    void check(Books before, Operations operations, Replies replies, Report report) {
        var saved = operations.saved();
        var told = operations.submissions() + operations.publications() + replies.supplements();
        var claims = List.of(
                new Claim("versions in the history", versions - before.versions, saved),
                new Claim("submissions", submissions - before.submissions, operations.submissions()),
                new Claim("publications", publications - before.publications, operations.publications()),
                new Claim("entries of changes in the trail", changes - before.changes, saved + told));
        claims.forEach(Claim::check);
        report.say("");
        report.say(
                "Written, and found again: %s.",
                claims.stream().map(Claim::told).collect(joining(", ")));
    }

    /** Fails where a seal is broken, a receipt tells another digest, or the trail is not intact. */
    static void checkSeals(Connection owner, Api api) throws SQLException {
        var faults = Seals.faults(owner, api);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }

    private record Claim(String of, long found, long expected) {

        String told() {
            return "%d %s".formatted(found, of);
        }

        void check() {
            if (found != expected) {
                throw new IllegalStateException("%s: %d, and not %d".formatted(of, found, expected));
            }
        }
    }
}
