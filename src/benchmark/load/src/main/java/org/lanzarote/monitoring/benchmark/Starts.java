package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * How long the service takes from the start of its process until it is ready, the best of some starts; and what it does
 * when many ask at once from that moment on.
 */
final class Starts {

    private static final int TRIES = 3;

    private final Stage stage;
    private final Report report;

    Starts(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    void tell() throws IOException, InterruptedException {
        report.columns("start until ready", "s", "of CPU, s", "memory then, MiB");
        var folder = Settings.newFolder();
        var archive = folder.resolve("service.jsa");
        tell("Java " + Runtime.version(), Settings.java(), List.of());
        stage.start(Settings.java(), List.of("-XX:ArchiveClassesAtExit=" + archive))
                .close();
        tell("with an archive of its classes", Settings.java(), List.of("-XX:SharedArchiveFile=" + archive));
        if (Settings.java25().isPresent()) {
            var java = Settings.java25().get();
            var cache = folder.resolve("service.aot");
            tell(java.toString(), java, List.of());
            // Profiles of a whole start would have the second compiler at work at once, beside the start itself.
            stage.start(java, List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + cache))
                    .close();
            tell(java + " with an AOT cache", java, List.of("-XX:AOTCache=" + cache));
        }
    }

    /** An answer that was not expected fails the benchmark here, too. */
    void tellFirstAnswers(Replies replies) throws IOException, InterruptedException, SQLException {
        var started = stage.start(Settings.java(), List.of());
        var drafts = Reading.each(Replies::path, replies::focalPoint);
        var figures = Load.steady(
                started.address(), stage.meterOf(started), drafts, Settings.MANY_CONNECTIONS, Settings.time());
        started.close();
        report.say("");
        report.say(
                "Just started, with %d connections: %d drafts in %d s, p50 %.0f ms, p99 %.0f ms, no error.",
                Settings.MANY_CONNECTIONS,
                figures.requests(),
                figures.time().toSeconds(),
                figures.milliseconds(50),
                figures.milliseconds(99));
    }

    private void tell(String name, Path java, List<String> options) throws IOException, InterruptedException {
        var seconds = Double.MAX_VALUE;
        var cpu = Double.MAX_VALUE;
        var memory = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            var before = System.nanoTime();
            var started = stage.start(java, options);
            seconds = Math.min(seconds, (System.nanoTime() - before) / 1e9);
            var cost = started.process().info().totalCpuDuration();
            cpu = Math.min(cpu, cost.map(time -> time.toMillis() / 1e3).orElse(Double.NaN));
            memory = Math.min(memory, Memory.of(started.process()));
            started.close();
        }
        report.row(name, seconds, cpu, (double) memory);
    }
}
