package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.platform.startup.DeployedPostgres;

/** Fresh servers with what was lost, as the operator's guide restores it, by the same statements. */
final class Recovery {

    private static final String LAST_BATCH = "select coalesce(max(batch), 0) from trail_link";
    private static final String CUT_HEADS = "delete from trail_head where batch > %s";

    private static final String ERASED = "select string_agg(statement_id::text, ',') from key_destruction";
    private static final String DESTROY = "insert into data_key (record, destroyed_at)"
            + " select unnest('{%s}'::uuid[]), now() on conflict (record) do update"
            + " set wrapped = null, destroyed_at = excluded.destroyed_at where data_key.destroyed_at is null";

    private final Path archive;
    private final Path base;

    Recovery(Path archive, Path base) {
        this.archive = archive;
        this.base = base;
    }

    /** The records at a point in time, in a folder of their own. */
    DeployedPostgres records(Path folder, String time) throws Exception {
        return records(folder, Map.of("recovery_target_time", time, "recovery_target_action", "promote"));
    }

    /** What was erased until the end of the archive. */
    String erased(Path folder) throws Exception {
        try (var records = records(folder, Map.of());
                var superuser = records.superuser("monitoring")) {
            return Sql.text(superuser, ERASED);
        }
    }

    private DeployedPostgres records(Path folder, Map<String, String> target) throws Exception {
        Backup.again(base, folder);
        Files.createFile(folder.resolve("recovery.signal"));
        var settings = new HashMap<>(Postgres.records(newArchive(folder)));
        settings.put("restore_command", "cp %s/%%f %%p".formatted(archive));
        settings.put("recovery_target_timeline", "current");
        settings.putAll(target);
        var records = new DeployedPostgres(folder, settings);
        try (var superuser = records.superuser("monitoring")) {
            Waiting.until("The recovery", () -> !Sql.isTrue(superuser, "select pg_is_in_recovery()"));
        }
        return records;
    }

    private static Path newArchive(Path folder) throws IOException {
        return Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-archive"));
    }

    /** The heads of batches that the restored records do not have. */
    static void cutHeads(Connection records, Connection keys) throws SQLException {
        execute(keys, CUT_HEADS.formatted(Sql.text(records, LAST_BATCH)));
    }

    /** An older store of keys learns what was erased. */
    static void destroy(Connection keys, String erased) throws SQLException {
        execute(keys, DESTROY.formatted(erased));
        execute(keys, "vacuum (full) data_key");
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
