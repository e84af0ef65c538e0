package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the build of the benchmark says is measured, and how long. */
final class Settings {

    static final int CONNECTIONS = 8;
    static final int MANY_CONNECTIONS = 50;

    private Settings() {}

    /** Nothing is measured, and the servers stay until a line is typed: for whoever wants to look. */
    static boolean stays() {
        return Boolean.parseBoolean(text("stays"));
    }

    static Path service() {
        return Path.of(text("service"));
    }

    static Path bare() {
        return Path.of(text("bare"));
    }

    /** The operations whose names this finds are measured. */
    static Predicate<String> operations() {
        return Pattern.compile(text("operations")).asPredicate();
    }

    static Duration time() {
        return Duration.ofSeconds(Integer.parseInt(text("seconds")));
    }

    static Duration warming() {
        return Duration.ofSeconds(Integer.parseInt(text("warm")));
    }

    static int turns() {
        return Integer.parseInt(text("turns"));
    }

    static List<Integer> rounds() {
        return Stream.of(text("rounds").split(","))
                .filter(number -> !number.isBlank())
                .map(Integer::valueOf)
                .toList();
    }

    /** The program of the JDK that runs the benchmark. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static Optional<Path> java25() {
        return Optional.of(text("java25"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "bin", "java"));
    }

    /** A folder that goes with the build. */
    static Path newFolder() throws IOException {
        var target = Path.of("src/benchmark/load/target").toAbsolutePath();
        return Files.createTempDirectory(Files.createDirectories(target), "stage");
    }

    private static String text(String name) {
        return System.getProperty("benchmark." + name, "");
    }
}
