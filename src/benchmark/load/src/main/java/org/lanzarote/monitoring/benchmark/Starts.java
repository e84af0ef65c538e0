package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.lanzarote.monitoring.deployment.JavaCommand;

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

    /** The goal is for a start with what Java keeps of an earlier one; with JDK 25 that is what the image has. */
    void tell() throws IOException, InterruptedException {
        report.columns("start until ready", "s", "goal", "reached", "of CPU, s", "memory then, MiB");
        var folder = Settings.newFolder();
        var archive = folder.resolve("service.jsa");
        var classes = folder.resolve("classes.txt");
        var name = "Java " + Runtime.version();
        tell(name, Settings.java(), List.of(), Double.NaN);
        stage.start(Settings.java(), List.of("-XX:ArchiveClassesAtExit=" + archive))
                .close();
        tell(
                name + " with an archive of its classes",
                Settings.java(),
                List.of("-XX:SharedArchiveFile=" + archive),
                Goal.START);
        if (Settings.java25().isPresent()) {
            var java = Settings.java25().get();
            stage.start(Settings.java(), List.of("-XX:DumpLoadedClassList=" + classes))
                    .close();
            tell("Java 25", java, List.of(), Double.NaN);
            var cache = rehearsed(java, classes);
            tell(
                    "Java 25 with a cache of its classes, as in the image",
                    java,
                    List.of("-XX:AOTCache=" + cache),
                    Goal.START_25);
        }
    }

    private static Path rehearsed(Path java, Path classes) throws IOException, InterruptedException {
        var cache = classes.resolveSibling("service.aot");
        var output = classes.resolveSibling("cache.log");
        var rehearsal = new ProcessBuilder(JavaCommand.rehearsing(java, classes, cache, Settings.service()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (rehearsal.waitFor() != 0) {
            throw new IllegalStateException("No cache of classes was made, see " + output);
        }
        return cache;
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
                "Just started, with %d connections: %d drafts in %.1f s, p50 %.0f ms, p99 %.0f ms, no error.",
                Settings.MANY_CONNECTIONS,
                figures.requests(),
                figures.time().toMillis() / 1e3,
                figures.milliseconds(50),
                figures.milliseconds(99));
    }

    private void tell(String name, Path java, List<String> options, double goal)
            throws IOException, InterruptedException {
        var seconds = Double.MAX_VALUE;
        var cpu = Double.MAX_VALUE;
        var memory = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            var before = System.nanoTime();
            var started = stage.start(java, options);
            seconds = Math.min(seconds, (System.nanoTime() - before) / 1e9);
            var cost = started.process().info().totalCpuDuration();
            cpu = Math.min(cpu, cost.map(time -> time.toMillis() / 1e3).orElse(Double.NaN));
            memory = Math.min(memory, Memory.of(started.process()));
            started.close();
        }
        report.row(name, seconds, goal, Goal.reached(goal / seconds), cpu, memory);
    }
}
