package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory that a process has of the machine, where the system tells it. */
final class Memory {

    private Memory() {}

    /** Tells it beside its goal. */
    static void tell(String when, ProcessHandle process, Report report) throws IOException {
        var memory = of(process);
        report.columns("memory", "MiB", "goal", "reached");
        report.row(when, memory, Goal.MEMORY, Goal.reached(Goal.MEMORY / memory));
    }

    /** In MiB; no number where the system does not tell. */
    static double of(ProcessHandle process) throws IOException {
        var status = Path.of("/proc/%d/status".formatted(process.pid()));
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }
    }
}
