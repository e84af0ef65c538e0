package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that a test runs beside the service, in a folder of its own. */
public record OtherProgram(Path folder, Map<String, String> environment) {

    private static final int PATIENCE_SECONDS = 300;

    /** Without what it needs a test is left out, and says so; in CI nothing is left out. */
    public void assumeThere(String built, String remedy) {
        boolean there = Files.exists(folder.resolve(built));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("%s is in %s", built, folder).isTrue();
        }
        assumeTrue(there, "%s is not in %s: %s".formatted(built, folder, remedy));
    }

    /** What it says, line by line; it ends well. */
    public List<String> run(String... command) throws IOException, InterruptedException {
        var said = Files.createTempFile("said", "");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        var program = builder.start();
        try {
            assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("it ended")
                    .isTrue();
            var lines = Files.readAllLines(said);
            assertThat(program.exitValue()).as("%s", lines).isZero();
            return lines;
        } finally {
            program.destroyForcibly();
            Files.delete(said);
        }
    }
}
