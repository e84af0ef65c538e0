package org.lanzarote.monitoring.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A program of the local stack that runs beside the JVM, together with what it has started itself. */
final class LocalProcess {

    private static final int PATIENCE_SECONDS = 10;

    private LocalProcess() {}

    static void endWithTheJvm(ProcessHandle program) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program)));
    }

    /** Uses classes of the JDK only: at the end of the JVM the class loader of this one may be closed. */
    private static void stop(ProcessHandle program) {
        var family = program.descendants().toArray(ProcessHandle[]::new);
        end(program);
        for (var member : family) {
            end(member);
        }
    }

    /** Known by the number it wrote down and, as the system reuses numbers, by the folder in its command line. */
    static void stopLeftover(Path pidFile, LocalFolder folder) {
        pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(program -> commandLine(program).contains(folder.path().toString()))
                .ifPresent(LocalProcess::stop);
    }

    private static void end(ProcessHandle program) {
        program.destroy();
        try {
            program.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            program.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            program.destroyForcibly();
        }
    }

    /** The first line of the file, as PostgreSQL writes it too. */
    private static Optional<Long> pid(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String commandLine(ProcessHandle program) {
        return program.info().commandLine().orElse("");
    }
}
