package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long the service takes from the start of its process until it is ready; the best of some starts. */
final class Starts {

    private static final int TRIES = 5;

    private final Stage stage;
    private final Report report;

    Starts(Stage stage, Report report) {
        this.stage = stage;
        this.report = report;
    }

    void tell() throws IOException, InterruptedException {
        report.say("Start until ready: %.1f s (Java %s).", best(Settings.java(), List.of()), Runtime.version());
        if (Settings.java25().isPresent()) {
            var java = Settings.java25().get();
            var cache = Files.createTempDirectory("benchmark").resolve("service.aot");
            report.say("With %s: %.1f s.", java, best(java, List.of()));
            stage.start(java, List.of("-XX:AOTCacheOutput=" + cache)).close();
            report.say("The same with an AOT cache: %.1f s.", best(java, List.of("-XX:AOTCache=" + cache)));
        }
    }

    private double best(Path java, List<String> options) throws IOException, InterruptedException {
        var times = Stream.<Duration>builder();
        for (int i = 0; i < TRIES; i++) {
            times.add(stage.timeOfStart(java, options));
        }
        return times.build().min(Comparator.naturalOrder()).orElseThrow().toMillis() / 1e3;
    }
}
