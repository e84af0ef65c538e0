package org.lanzarote.monitoring.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;

/** Asks the database directly, each thread over a connection of its own. */
final class Plain {

    private Plain() {}

    static Figures steady(Stage stage, Operation operation, int connections, Duration time) throws SQLException {
        var meter = stage.meterOfPlain();
        var before = meter.read();
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        var threads = new ArrayList<Callable<Histogram>>();
        for (int i = 0; i < connections; i++) {
            int session = i;
            threads.add(() -> thread(stage, operation, session, end));
        }
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var histogram = Figures.histogram();
            for (var done : pool.invokeAll(threads)) {
                histogram.add(done.get());
            }
            var took = Duration.ofNanos(System.nanoTime() - begin);
            return new Figures(histogram.getTotalCount(), took, histogram, 0, meter.since(before));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static Histogram thread(Stage stage, Operation operation, int session, long end) throws SQLException {
        var histogram = Figures.histogram();
        try (var connection = stage.owner(Stage.BARE)) {
            for (var now = System.nanoTime(); now < end; ) {
                operation.run(connection, session);
                var then = System.nanoTime();
                histogram.recordValue(then - now);
                now = then;
            }
        }
        return histogram;
    }

    /** One operation in SQL. */
    interface Operation {
        void run(Connection connection, int session) throws SQLException;
    }
}
