package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed, with a profile of its own, so that it neither meets nor leaves one. */
public final class LibreOffice {

    private static final int PATIENCE_SECONDS = 300;

    private LibreOffice() {}

    public static void assumeInstalled() {
        assumeTrue(
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice"))),
                "soffice is not on the PATH");
    }

    /** The file as LibreOffice saves it in this format, in a folder beside it. */
    public static Path convert(Path file, String format) throws IOException, InterruptedException {
        var folder = file.resolveSibling("saved");
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation="
                                + file.resolveSibling("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("log").toFile())
                .start();
        try {
            assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        var name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }
}
