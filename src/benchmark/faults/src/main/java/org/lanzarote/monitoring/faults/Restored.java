package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.FACILITATOR;
import static org.lanzarote.monitoring.deployment.Account.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.lanzarote.monitoring.deployment.Seed;
import org.lanzarote.monitoring.platform.startup.DeployedPostgres;

/**
 * Both databases are lost, and restored into fresh servers: the records to a point in time, the keys as they were copied
 * last. What was acknowledged before the point is there, seals and trail hold, and what was erased is erased again.
 */
record Restored() implements Drill {

    private static final String ERASED = "select length(sealed) = 0 from child_statement where id = '%s'";
    private static final String DESTROYED = "select wrapped is null from data_key where record = '%s'";

    private static final Duration LEAST = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(2);

    @Override
    public void run(Site site, Report report) throws Exception {
        var records = site.folder().resolve("restored-records");
        var keys = site.folder().resolve("restored-keys");
        var statements = statements(site);
        Backup.cold(site.servers().keys(), keys);
        var point = site.whileAllWrite(() -> copyAndErase(site, records, statements));
        site.kill();
        restore(site, report, records, keys, point, statements);
        site.startAnew();
    }

    /** One statement is erased before the point to which the records are restored, and one after it. */
    private static Point copyAndErase(Site site, Path copy, List<String> statements) throws Exception {
        try (var superuser = site.servers().records().superuser("postgres")) {
            Backup.base(site.servers().records(), copy);
            withdraw(site, statements.get(0));
            Waiting.between(site.random(), LEAST, MOST);
            var before = site.ledger().writes();
            var point = new Point(before, Sql.text(superuser, "select clock_timestamp()"));
            Waiting.between(site.random(), LEAST, MOST);
            withdraw(site, statements.get(1));
            awaitErased(site, statements);
            Waiting.between(site.random(), LEAST, MOST);
            var last = Sql.text(superuser, "select pg_walfile_name(pg_switch_wal())");
            Waiting.until("The archive", () -> Files.exists(site.archive().resolve(last)));
            return point;
        }
    }

    /** A point in time, and what was sent before. */
    private record Point(List<Write> before, String time) {}

    private static void restore(
            Site site, Report report, Path recordsCopy, Path keysCopy, Point point, List<String> statements)
            throws Exception {
        var begin = System.nanoTime();
        Files.createFile(recordsCopy.resolve("recovery.signal"));
        var recovery = new HashMap<>(
                Postgres.records(Files.createDirectory(site.folder().resolve("new-archive"))));
        recovery.put("restore_command", "cp %s/%%f %%p".formatted(site.archive()));
        recovery.put("recovery_target_time", point.time());
        recovery.put("recovery_target_action", "promote");
        try (var records = new DeployedPostgres(recordsCopy, recovery);
                var keys = new DeployedPostgres(keysCopy, Postgres.keys());
                var superuser = records.superuser("monitoring")) {
            Waiting.until("The recovery", () -> !Sql.isTrue(superuser, "select pg_is_in_recovery()"));
            var heads = heads(site, Sql.text(superuser, "select coalesce(max(batch), 0) from trail_link"));
            var settings = new HashMap<>(site.settings());
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", records.database("monitoring"));
            settings.put("QUARKUS_DATASOURCE_KEYS_JDBC_URL", keys.database("keys"));
            settings.put("TRAIL_HEADS_FILE", heads.toString());
            try (var store = keys.superuser("keys");
                    var owner = Site.owner(records.database("monitoring"))) {
                for (var statement : statements) {
                    if (Sql.isTrue(store, DESTROYED.formatted(statement))) {
                        report.fault("The older store of keys has no key of statement %s to destroy again", statement);
                    }
                }
                var service = site.begin(settings);
                service.await("/q/health/ready", 200);
                for (var statement : statements) {
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
        }
        report.say(
                "Both databases were restored in %d ms, the records to %s: %d writes sent before are accounted for, %d"
                        + " were sent later; 2 statements are erased again.",
                Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                point.time(),
                point.before().size(),
                site.ledger().writes().size() - point.before().size());
    }

    /** The heads up to the last batch that was restored; the list of what was erased stays whole. */
    private static Path heads(Site site, String last) throws IOException {
        var file = Path.of(site.settings().get("TRAIL_HEADS_FILE"));
        var restored = file.resolveSibling("restored.heads");
        Files.write(
                restored,
                Files.readAllLines(file).stream()
                        .filter(line -> Long.parseLong(line.split(" ")[0]) <= Long.parseLong(last))
                        .toList());
        Files.copy(erased(file), erased(restored));
        return restored;
    }

    private static Path erased(Path heads) {
        return heads.resolveSibling(heads.getFileName() + ".erased");
    }

    private static void awaitErased(Site site, List<String> statements) throws InterruptedException {
        var file = erased(Path.of(site.settings().get("TRAIL_HEADS_FILE")));
        Waiting.until("The erasures", () -> {
            try {
                return Files.exists(file) && Files.readAllLines(file).containsAll(statements);
            } catch (IOException e) {
                return false;
            }
        });
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
