package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.FACILITATOR;
import static org.lanzarote.monitoring.deployment.Account.OFFICER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.lanzarote.monitoring.deployment.Seed;
import org.lanzarote.monitoring.platform.startup.DeployedPostgres;

/**
 * The records are lost and restored into a fresh server to a point in time, once beside the store of keys as it is, and
 * once beside an older copy of it. What was acknowledged before the point is there, seals and trail hold, and what was
 * erased, before the point or after it, is erased again.
 */
record Restored() implements Drill {

    private static final String ERASED = "select length(sealed) = 0 from child_statement where id = '%s'";
    private static final String DESTROYED =
            "select exists (select from data_key where record = '%s' and wrapped is null)";

    private static final Duration LEAST = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(2);

    @Override
    public void run(Site site, Report report) throws Exception {
        var folder = site.folder();
        var base = folder.resolve("base");
        var olderKeys = folder.resolve("older-keys");
        var keys = folder.resolve("latest-keys");
        var statements = statements(site);
        Backup.cold(site.servers().keys(), olderKeys);
        var point = site.whileAllWrite(() -> copyAndErase(site, base, statements));
        site.kill();
        Backup.cold(site.servers().keys(), keys);
        var recovery = new Recovery(site.archive(), base);
        try (var records = recovery.records(folder.resolve("records-alone"), point.time());
                var store = new DeployedPostgres(keys, Postgres.keys())) {
            restored("The records", site, report, point, records, store);
        }
        var erased = recovery.erased(folder.resolve("records-at-the-end"));
        try (var records = recovery.records(folder.resolve("records-of-both"), point.time());
                var store = new DeployedPostgres(olderKeys, Postgres.keys())) {
            requireReadable(report, store, statements);
            try (var superuser = store.superuser("keys")) {
                Recovery.destroy(superuser, erased);
            }
            restored("Both databases", site, report, point, records, store);
        }
        site.startAnew();
    }

    /** One statement is erased before the point to which the records are restored, and one after it. */
    private static Point copyAndErase(Site site, Path copy, List<String> statements) throws Exception {
        try (var superuser = site.servers().records().superuser("monitoring")) {
            Backup.base(site.servers().records(), copy);
            withdraw(site, statements.get(0));
            awaitErased(site, statements.get(0));
            Waiting.between(site.random(), LEAST, MOST);
            var before = site.ledger().writes();
            var time = Sql.text(superuser, "select clock_timestamp()");
            Waiting.between(site.random(), LEAST, MOST);
            withdraw(site, statements.get(1));
            awaitErased(site, statements.get(1));
            Waiting.between(site.random(), LEAST, MOST);
            var last = Sql.text(superuser, "select pg_walfile_name(pg_switch_wal())");
            Waiting.until("The archive", () -> Files.exists(site.archive().resolve(last)));
            return new Point(before, time, statements);
        }
    }

    /** A point in time, what was sent before, and the statements that were erased before and after. */
    private record Point(List<Write> before, String time, List<String> erased) {}

    private static void restored(
            String what, Site site, Report report, Point point, DeployedPostgres records, DeployedPostgres keys)
            throws Exception {
        var begin = System.nanoTime();
        try (var superuser = records.superuser("monitoring");
                var store = keys.superuser("keys");
                var owner = Site.owner(records.database("monitoring"))) {
            if (Sql.isTrue(superuser, ERASED.formatted(point.erased().get(1)))) {
                report.fault("The restored records have no text to erase again");
            }
            Recovery.cutHeads(superuser, store);
            var settings = new HashMap<>(site.settings());
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", records.database("monitoring"));
            settings.put("QUARKUS_DATASOURCE_KEYS_JDBC_URL", keys.database("keys"));
            var service = site.begin(settings);
            service.await("/q/health/ready", 200);
            for (var statement : point.erased()) {
                Waiting.until("The erasure of a record", () -> Sql.isTrue(superuser, ERASED.formatted(statement)));
                Waiting.until("The erasure of a key", () -> Sql.isTrue(store, DESTROYED.formatted(statement)));
            }
            report.reckon(
                    owner,
                    site.api().at(service.address()),
                    point.before(),
                    site.ledger().writes());
            service.close();
        }
        report.say(
                "%s were restored, and the service was started within %d ms, the records to %s: %d writes sent before"
                        + " are accounted for, %d were sent later; 2 statements are erased again.",
                what,
                Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                point.time(),
                point.before().size(),
                site.ledger().writes().size() - point.before().size());
    }

    private static void requireReadable(Report report, DeployedPostgres keys, List<String> statements)
            throws SQLException {
        try (var store = keys.superuser("keys")) {
            for (var statement : statements) {
                if (Sql.isTrue(store, DESTROYED.formatted(statement))) {
                    report.fault("The older store of keys has no key of statement %s to destroy again", statement);
                }
            }
        }
    }

    private static void awaitErased(Site site, String statement) throws Exception {
        try (var keys = site.servers().keys().superuser("keys")) {
            Waiting.until("The destruction of a key", () -> Sql.isTrue(keys, DESTROYED.formatted(statement)));
        }
    }

    /** Two that can still be read. */
    private static List<String> statements(Site site) {
        var found = site.api()
                .get(OFFICER, Seed.ROUND + "/child-statements?state=REPORTED")
                .body()
                .get("items");
        return StreamSupport.stream(found.spliterator(), false)
                .map(row -> row.get("id").asText())
                .limit(2)
                .toList();
    }

    /** As soon as the store of keys, which was stopped for its copy, answers again. */
    private static void withdraw(Site site, String statement) throws InterruptedException {
        var path = Seed.ROUND + "/child-statements/" + statement;
        Waiting.until("A withdrawal", () -> {
            var found = site.client().get(FACILITATOR, path);
            return found.isDone()
                    && site.client()
                            .post(
                                    FACILITATOR,
                                    path + "/withdraw",
                                    Map.of("If-Match", found.tag()),
                                    "{\"asker\": \"CHILD\"}")
                            .isDone();
        });
    }
}
