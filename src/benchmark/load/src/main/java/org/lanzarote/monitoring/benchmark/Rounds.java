package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;

/** Makes earlier rounds as copies of the seeded one, in SQL as the owner, with all triggers. */
final class Rounds {

    private Rounds() {}

    /** There are so many rounds then, with the seeded one. */
    static void grow(Stage stage, int rounds, Report report) throws SQLException {
        try (var owner = stage.owner(Stage.SERVICE);
                var sql = owner.createStatement()) {
            sql.execute(script());
            sql.execute("select copy_rounds(%d, %d)".formatted(Seed.NUMBER, rounds));
            sql.execute("analyze");
            try (var lacking = sql.executeQuery("select * from lacking(%d)".formatted(rounds))) {
                while (lacking.next()) {
                    report.say("With %d rounds %s lacks %d rows.", rounds, lacking.getString(1), lacking.getLong(2));
                }
            }
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
