package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How long the service takes from the start of its process until it is ready; the best of some starts. */
final class Starts {

    private static final int TRIES = 3;

    private final Stage stage;
    private final Report report;

    Starts(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    void tell() throws IOException, InterruptedException {
        report.columns("start until ready", "s", "of CPU, s");
        tell("Java " + Runtime.version(), Settings.java(), List.of());
        if (Settings.java25().isPresent()) {
            var java = Settings.java25().get();
            var cache = Files.createTempDirectory("benchmark").resolve("service.aot");
            tell(java.toString(), java, List.of());
            stage.start(java, List.of("-XX:AOTCacheOutput=" + cache)).close();
            tell(java + " with an AOT cache", java, List.of("-XX:AOTCache=" + cache));
        }
    }

    private void tell(String name, Path java, List<String> options) throws IOException, InterruptedException {
        var seconds = Double.MAX_VALUE;
        var cpu = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            var before = System.nanoTime();
            var started = stage.start(java, options);
            seconds = Math.min(seconds, (System.nanoTime() - before) / 1e9);
            var cost = started.process().info().totalCpuDuration();
            cpu = Math.min(cpu, cost.map(time -> time.toMillis() / 1e3).orElse(Double.NaN));
            started.close();
        }
        report.row(name, seconds, cpu);
    }
}
