package org.lanzarote.monitoring.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Drawn;

/** Events are numbered once they are committed, in whatever order that is. */
@QuarkusTest
class EventRelayTest {

    private static final int CASES = 3;
    private static final int WRITERS = 4;
    private static final int STEPS = 12;
    private static final int READERS = 3;

    @Inject
    DataSource service;

    @Test
    void eventThatIsCommittedLateComesAfterThoseThatWereTold() throws SQLException {
        try (var late = connect();
                var early = connect();
                var reader = connect()) {
            write(late, "late");
            write(early, "early");
            early.commit();
            assertThat(read(reader, 0, 10)).containsExactly("1 early");
            late.commit();
            assertThat(read(reader, 1, 10)).containsExactly("2 late");
        }
    }

    @Test
    void eventThatIsTakenBackLeavesNoGapForWhichAnybodyWaits() throws SQLException {
        try (var writer = connect();
                var reader = connect()) {
            write(writer, "never");
            writer.rollback();
            write(writer, "once");
            writer.commit();
            assertThat(read(reader, 0, 10)).containsExactly("1 once");
            assertThat(read(reader, 1, 10)).isEmpty();
        }
    }

    @Test
    void whatTellsItsDayAloneWaitsUntilThatIsOver() throws SQLException {
        try (var writer = connect();
                var reader = connect()) {
            writeByDay(writer, "of that day");
            write(writer, "exact");
            writer.commit();
            assertThat(readAt(reader, "2027-03-01T23:59:59Z")).containsExactly("exact");
            assertThat(readAt(reader, "2027-03-02T00:00:00Z")).containsExactly("exact", "of that day");
        }
    }

    @Test
    void whatTellsItsDayAloneStandsInNoOrder() throws SQLException {
        try (var writer = connect();
                var reader = connect()) {
            var written = IntStream.range(10, 60).mapToObj(String::valueOf).toList();
            for (var subject : written) {
                writeByDay(writer, subject);
            }
            writer.commit();
            assertThat(readAt(reader, "2027-03-02T00:00:00Z"))
                    .containsExactlyInAnyOrderElementsOf(written)
                    .isNotEqualTo(written);
        }
    }

    /** Each writer has two transactions under way, and ends them in any order. */
    @Test
    @Tag("slow") // 0.4 s
    void whoeverReadsAfterTheLastMissesNoneAndGetsNoneTwice() {
        Drawn.cases(CASES, lot -> lot.longs(WRITERS + READERS).boxed().toList(), this::everyReaderReadsAll);
    }

    private void everyReaderReadsAll(List<Long> seeds) throws Exception {
        long before = highest();
        var committed = Collections.synchronizedList(new ArrayList<String>());
        var writing = new AtomicInteger(WRITERS);
        List<Callable<List<String>>> all = new ArrayList<>();
        for (int one = 0; one < seeds.size(); one++) {
            var random = new SplittableRandom(seeds.get(one));
            var name = "writer " + one;
            all.add(
                    one < WRITERS
                            ? () -> writes(name, random, committed, writing)
                            : () -> reads(before, random, writing));
        }

        var read = AtOnce.send(all).subList(WRITERS, seeds.size());

        assertThat(committed).hasSizeGreaterThan(WRITERS * STEPS / 2);
        assertThat(read.get(0)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
        assertThat(read).as("all read in one order").allMatch(read.get(0)::equals);
    }

    private List<String> writes(String writer, RandomGenerator random, List<String> committed, AtomicInteger writing)
            throws SQLException {
        try (var first = connect();
                var second = connect()) {
            for (int step = 0; step < STEPS; step++) {
                var names = List.of(writer + " first " + step, writer + " second " + step);
                write(first, names.get(0));
                write(second, names.get(1));
                boolean turned = random.nextBoolean();
                end(turned ? second : first, names.get(turned ? 1 : 0), random, committed);
                end(turned ? first : second, names.get(turned ? 0 : 1), random, committed);
            }
        } finally {
            writing.decrementAndGet();
        }
        return List.of();
    }

    private static void end(Connection open, String name, RandomGenerator random, List<String> committed)
            throws SQLException {
        if (random.nextInt(4) == 0) {
            open.rollback();
        } else {
            open.commit();
            committed.add(name);
        }
    }

    private List<String> reads(long before, RandomGenerator random, AtomicInteger writing) throws SQLException {
        List<String> read = new ArrayList<>();
        try (var connection = connect()) {
            long after = before;
            boolean more = true;
            while (more) {
                boolean last = writing.get() == 0;
                var page = read(connection, after, 1 + random.nextInt(5));
                for (var row : page) {
                    after = Long.parseLong(row.substring(0, row.indexOf(' ')));
                    read.add(row.substring(row.indexOf(' ') + 1));
                }
                more = !last || !page.isEmpty();
            }
        }
        return read;
    }

    private long highest() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select relay_events(now()) from set_config('caller.asking', 'true', true)")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        var connection = service.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void write(Connection connection, String subject) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('caller.asking', 'true', true)");
            statement.execute("insert into event (id, type, happened_at, subject, audience, data) values"
                    + " (gen_random_uuid(), 'ROUND_LAUNCHED', now(), '" + subject + "', 'PUBLIC', '{}')");
        }
    }

    private static void writeByDay(Connection connection, String subject) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('caller.asking', 'true', true)");
            statement.execute("insert into event (id, type, happened_at, by_day, subject, audience, data) values"
                    + " (gen_random_uuid(), 'SUBMISSION_FORWARDED', '2027-03-01T00:00:00Z', true, '" + subject
                    + "', 'PUBLIC', '{}')");
        }
    }

    /** What there is at a time, in its order. */
    private static List<String> readAt(Connection connection, String time) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('caller.asking', 'true', true), relay_events('" + time + "')");
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery("select subject from event order by number")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            connection.commit();
            return found;
        }
    }

    private static List<String> read(Connection connection, long after, int most) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('caller.asking', 'true', true), relay_events(now())");
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery("select number || ' ' || subject from event where number > " + after
                    + " order by number limit " + most)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            connection.commit();
            return found;
        }
    }
}
