package org.lanzarote.monitoring.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The round of the demonstration, filled as a round is in the end, and as many others like it as one wants, in the hands
 * of PostgreSQL's superuser, who also counts what the service's statements open.
 */
public final class ManyRounds implements AutoCloseable {

    private static final String OPENED = "select coalesce(sum(shared_blks_hit + shared_blks_read), 0)"
            + " from template.pg_stat_statements where userid = 'monitoring'::regrole";

    /** Tables are looked through whole when they are analyzed, so that a plan does not hang on which rows were drawn. */
    private static final String WHOLE = "set default_statistics_target = 2000";

    private static final int ENTRIES = 5000;

    private final Connection superuser;
    private final Map<String, String> keys;

    private int last = 100;

    private ManyRounds(Connection superuser, Map<String, String> keys) {
        this.superuser = superuser;
        this.keys = keys;
    }

    /** The demonstration is loaded. */
    public static ManyRounds open() throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        var superuser = DriverManager.getConnection(url, "postgres", "postgres");
        var rounds = new ManyRounds(superuser, new HashMap<>());
        rounds.execute(resource("full-round.sql"));
        rounds.execute(resource("copied-rounds.sql"));
        rounds.execute("create extension pg_stat_statements schema template");
        rounds.execute(WHOLE);
        return rounds;
    }

    /** Copies the round once more for each, and enters in the trail what was done in it. */
    public void add(int rounds) throws SQLException {
        execute("call template.copy_round(%d, %d)".formatted(last + 1, last + rounds));
        execute("call template.enter_in_trail(%d)".formatted(rounds * ENTRIES));
        // Or the first who reads events would number those of all copies.
        execute("select set_config('caller.asking', 'true', true), relay_events(now())");
        execute("analyze");
        last += rounds;
        if (keys.isEmpty()) {
            learnKeys();
        }
    }

    /** What reads.txt asks: its line, and the path and the parameters with the keys of things that are there. */
    public record Read(String line, String path, Map<String, String> parameters) {}

    /** More blocks than a read may open otherwise, and why: a line of limits.txt. */
    public record Limit(String path, long blocks, String reason) {}

    /** What reads.txt asks, of things that are there. */
    public List<Read> reads() {
        return lines("reads.txt").map(this::read).toList();
    }

    /** What may cost more than other reads, by its path as it stands in reads.txt. */
    public static List<Limit> limits() {
        return lines("limits.txt")
                .map(line -> line.split("\\s+", 3))
                .map(parts -> new Limit(parts[1], Long.parseLong(parts[0]), parts[2]))
                .toList();
    }

    private Read read(String line) {
        var parts = line.split("\\?", 2);
        var parameters = parts.length == 1
                ? Map.<String, String>of()
                : Stream.of(parts[1].split("&", -1))
                        .map(parameter -> parameter.split("=", 2))
                        .collect(toMap(pair -> pair[0], pair -> named(pair[1])));
        return new Read(line, named(parts[0]), parameters);
    }

    private String named(String read) {
        var named = read;
        for (var key : keys.entrySet()) {
            named = named.replace("{" + key.getKey() + "}", key.getValue());
        }
        return named;
    }

    private static Stream<String> lines(String name) {
        return resource(name).lines().filter(line -> !line.startsWith("#"));
    }

    /** Forgets what was counted, and what is stored for the public: an answer is made anew, and counted whole. */
    public void forget() throws SQLException {
        execute("update public_generation set name = gen_random_uuid()");
        execute("select template.pg_stat_statements_reset()");
    }

    /** The blocks that the statements of the service have opened since. */
    public long opened() throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(OPENED)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void learnKeys() throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(resource("keys.sql"))) {
            while (rows.next()) {
                keys.put(rows.getString("name"), rows.getString("id"));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) {
        try (var file = Objects.requireNonNull(ManyRounds.class.getResourceAsStream("/growth/" + name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("call template.remove_rounds()");
        execute("drop schema template cascade");
        superuser.close();
    }
}
