package org.lanzarote.monitoring.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The PostgreSQL server of the local stack, for development and tests: it holds the database of records and the store
 * of keys, and stops with the JVM.
 */
public final class LocalDatabase {

    private static final String SERVICE = "monitoring";
    private static final String OWNER = "monitoring_owner";
    private static final String KEYS = "keys";
    private static final String KEYS_SERVICE = "monitoring_keys";
    private static final String KEYS_OWNER = "monitoring_keys_owner";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedPostgres postgres;

    private LocalDatabase(LocalFolder folder, EmbeddedPostgres.Builder builder, Path log) {
        System.out.println("Starting PostgreSQL ...");
        try {
            postgres = new LocalBinaries(folder).start(builder);
        } catch (IOException | RuntimeException e) {
            throw new LocalFailure("PostgreSQL cannot be started: its log %s may say why.".formatted(log), e);
        }
        createRoles(log);
        System.out.println("PostgreSQL answers on port " + postgres.getPort() + ".");
    }

    /** Starts a server that keeps its data from one start to the next. */
    static LocalDatabase kept(LocalFolder folder) {
        var data = folder.resolve("postgres");
        LocalProcess.stopLeftover(data.resolve("postmaster.pid"), folder);
        var log = folder.resolve("postgres.log");
        var database =
                new LocalDatabase(folder, builder(log).setDataDirectory(data).setCleanDataDirectory(false), log);
        LocalSchema.requireCurrent(database.url(), OWNER, SERVICE, "db/migration", folder);
        LocalSchema.requireCurrent(database.keysUrl(), KEYS_OWNER, SERVICE, "db/keys", folder);
        return database;
    }

    /** Starts an empty server whose data is deleted at its end. */
    public static LocalDatabase throwaway(LocalFolder folder) {
        var log = folder.ofThisRun("postgres-test", ".log");
        return new LocalDatabase(folder, builder(log), log);
    }

    public String url() {
        return url(SERVICE);
    }

    /** The address of the store of keys. */
    String keysUrl() {
        return url(KEYS);
    }

    /** The role the service works as: it owns nothing, and row-level security holds for it. */
    public String user() {
        return SERVICE;
    }

    /** The role that owns the tables and migrates them. */
    public String owner() {
        return OWNER;
    }

    /** The role that the service works as in the store of keys. */
    String keysUser() {
        return KEYS_SERVICE;
    }

    /** The role that owns the tables of the store of keys and migrates them. */
    String keysOwner() {
        return KEYS_OWNER;
    }

    /** The password of all roles. */
    public String password() {
        return SERVICE;
    }

    private void createRoles(Path log) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            create(statement, SERVICE, SERVICE, OWNER);
            create(statement, KEYS, KEYS_SERVICE, KEYS_OWNER);
            withoutLargeObjects(SERVICE);
            withoutLargeObjects(KEYS);
        } catch (SQLException e) {
            throw new LocalFailure("PostgreSQL refuses its roles: its log %s may say why.".formatted(log), e);
        }
    }

    private static void create(Statement statement, String database, String user, String owner) throws SQLException {
        try (var known = statement.executeQuery("select from pg_database where datname = '%s'".formatted(database))) {
            if (known.next()) {
                return;
            }
        }
        statement.execute("create role %s login password '%s'".formatted(user, SERVICE));
        statement.execute("create role %s login password '%s'".formatted(owner, SERVICE));
        statement.execute("create database %s owner %s".formatted(database, owner));
        // Who has to do with one of them does not enter the other, and only the owner makes a table.
        statement.execute("revoke all on database %s from public".formatted(database));
        statement.execute("grant connect on database %s to %s".formatted(database, user));
    }

    /** Takes from everybody what would store things where no row-level security holds them. */
    private void withoutLargeObjects(String database) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea)"
                    + " from public");
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), database);
    }

    private static EmbeddedPostgres.Builder builder(Path log) {
        return EmbeddedPostgres.builder()
                .setOutputRedirector(Redirect.to(log.toFile()))
                .setPGStartupWait(PATIENCE)
                // what each statement reads is counted, for the tests of growth and for whoever looks for what is slow
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                // a failed statement must not print a row, which may hold a child's words, into the log
                .setServerConfig("log_error_verbosity", "terse")
                // what was removed from the store of keys does not come back as an old piece of the log of changes
                .setServerConfig("wal_recycle", "off")
                // the same order of texts on every machine, and in production
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }
}
