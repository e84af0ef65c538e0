package org.lanzarote.monitoring.platform.startup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL on a folder of its own, with databases as the operator's guide makes them. It can be killed, and started again. */
public final class DeployedPostgres implements AutoCloseable {

    /** As the operator's guide makes a database. */
    private static final String DATABASE = "create database %s owner %s"
            + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'";

    private final Path data;
    private final Map<String, String> settings;
    private final int port = DeployedServers.freePort();
    private EmbeddedPostgres running;

    /** Starts on what lies in the folder, and makes it where there is nothing. */
    public DeployedPostgres(Path data, Map<String, String> settings) throws IOException {
        this.data = data;
        this.settings = settings;
        running = run();
    }

    void makeRecords() throws SQLException {
        makeRole("monitoring");
        makeRole("monitoring_owner");
        makeDatabase("monitoring", "monitoring_owner");
        makeDatabase("untouched", "monitoring_owner");
        makeDatabase("waiting", "monitoring_owner");
        sql("postgres", "revoke temporary on database monitoring from public");
        sql("postgres", "revoke temporary on database waiting from public");
    }

    void makeKeys() throws SQLException {
        makeRole("monitoring_keys");
        makeRole("monitoring_keys_owner");
        makeDatabase("keys", "monitoring_keys_owner");
        sql("postgres", "revoke temporary on database keys from public");
    }

    private void makeRole(String name) throws SQLException {
        sql("postgres", "create role %s login password '%s'".formatted(name, DeployedServers.PASSWORD));
    }

    private void makeDatabase(String name, String owner) throws SQLException {
        sql("postgres", DATABASE.formatted(name, owner));
        sql(
                name,
                "revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public");
    }

    public String database(String name) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, name);
    }

    /** Whoever may everything. */
    public Connection superuser(String database) throws SQLException {
        return running.getDatabase("postgres", database).getConnection();
    }

    /** The folder with all that it keeps. */
    public Path data() {
        return data;
    }

    /** Ends every process of it at once, as when the machine loses it. */
    public void kill() throws IOException {
        var postmaster = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
        var family = ProcessHandle.of(Long.parseLong(postmaster)).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(one -> one.onExit().join());
        running.close();
    }

    /** Ends in order. */
    public void stop() throws IOException {
        running.close();
    }

    /** Starts again on the same port, after it was killed or stopped. */
    public void start() throws IOException {
        running = run();
    }

    private EmbeddedPostgres run() throws IOException {
        var said = Redirect.appendTo(
                data.resolveSibling(data.getFileName() + ".log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        DeployedServers.LOCAL.resolve("postgres-binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setErrorRedirector(said)
                .setOutputRedirector(said)
                .setPort(port);
        // A shell reads them.
        settings.forEach((name, value) -> builder.setServerConfig(name, "'%s'".formatted(value)));
        return builder.start();
    }

    private void sql(String database, String statement) throws SQLException {
        try (var connection = superuser(database);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
