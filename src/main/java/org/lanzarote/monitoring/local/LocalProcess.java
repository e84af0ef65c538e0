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

    /**
     * Stops a program. It uses classes of the JDK only, since the class loader of this class may be closed at the end
     * of the JVM.
     */
    private static void stop(ProcessHandle program) {
        var family = program.descendants().toArray(ProcessHandle[]::new);
        end(program);
        for (var member : family) {
            end(member);
        }
    }

    /**
     * Stops a program that an earlier start left behind, known by its process id and, since systems reuse these, by
     * the folder in its command line.
     */
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

    /** The process id in the first line of the file, where PostgreSQL writes it too. */
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
