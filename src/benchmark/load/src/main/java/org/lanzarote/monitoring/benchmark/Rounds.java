package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.lanzarote.monitoring.deployment.Seed;

/** Makes earlier rounds as copies of the seeded one as it was seeded, in SQL as the owner, without triggers. */
final class Rounds {

    /**
     * The number of the copy whose lists are read, beside the seeded round: whatever is submitted and published to be measured, a
     * hundred times for each reply, goes to that one.
     */
    static final int READ = Seed.NUMBER - 1;

    private Rounds() {}

    /** Takes the seeded round as the original, before anything is measured. */
    static void keepOriginal(Connection owner) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute(script());
            sql.execute("select keep_original()");
        }
    }

    /**
     * There are so many copies then, beside the seeded one, as far as there are numbers for them, and what instances keep of lists
     * has to be made anew. Rounds come years apart, so what PostgreSQL does by itself after many writes is done, and not measured.
     */
    static void grow(Stage stage, int rounds) throws SQLException {
        try (var owner = stage.owner(Stage.SERVICE);
                var sql = owner.createStatement()) {
            sql.execute("select index_waiting(100000, 1000000000, true)");
            sql.execute("select copy_rounds(%d, %d)".formatted(Seed.NUMBER, Math.min(rounds, READ) + 1));
            sql.execute("update public_generation set name = gen_random_uuid(), drafts = gen_random_uuid()");
            sql.execute("vacuum (analyze)");
        }
    }

    private static String script() {
        try (var stream = Objects.requireNonNull(Rounds.class.getResourceAsStream("/copy-rounds.sql"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
