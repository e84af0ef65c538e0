package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The parts of the benchmark: each is written down when it ends, and one that fails leaves the others. */
final class Parts {

    private final Report report;
    private final Path file;
    private final List<String> failed = new ArrayList<>();

    Parts(Report report, Path file) {
        this.report = report;
        this.file = file;
    }

    /** Whether it ended well. What failed is told where its table ends. */
    boolean measure(String name, Part part) throws IOException {
        try {
            part.measure();
            return true;
        } catch (Exception e) {
            e.printStackTrace();
            failed.add("%s: %s".formatted(name, e).indent(2).strip());
            report.say("");
            report.say("**Failed, and not measured further: %s**", name);
            return false;
        } finally {
            report.keep(file);
        }
    }

    /** Tells at the end which failed and why; whether none did. */
    boolean tellFailed() throws IOException {
        if (!failed.isEmpty()) {
            report.say("");
            report.say("The benchmark failed, for these parts did:");
            report.say("");
            failed.forEach(part -> report.say("- %s", part));
            report.keep(file);
        }
        return failed.isEmpty();
    }

    /** Measures, and tells what it found. */
    interface Part {
        void measure() throws Exception;
    }
}
