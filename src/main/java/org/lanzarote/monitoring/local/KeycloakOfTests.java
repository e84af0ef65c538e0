package org.lanzarote.monitoring.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The one Keycloak of all JVMs that run tests. Maven starts it before it compiles the tests, and it ends with Maven. Each
 * JVM has a realm of its own there. Where to find them stands in a file.
 */
public final class KeycloakOfTests {

    private static final String PROCESS = "process";
    private static final String SERVER = "server";
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final int PAUSE_MILLIS = 100;

    private final Path file;

    public KeycloakOfTests(Path file) {
        this.file = file;
    }

    /** Starts it; the arguments are the file and the names of the realms. */
    public static void main(String... arguments) throws IOException {
        var folder = LocalFolder.open();
        System.setOut(new PrintStream(folder.resolve("keycloak-of-tests.log").toFile(), UTF_8));
        System.setErr(System.out);
        var maven = ProcessHandle.current().parent().orElseThrow().onExit().thenRun(() -> System.exit(0));
        new KeycloakOfTests(Path.of(arguments[0]))
                .start(folder, List.of(arguments).subList(1, arguments.length));
        maven.join();
    }

    private void start(LocalFolder folder, List<String> names) throws IOException {
        var told = new Properties();
        told.setProperty(PROCESS, Long.toString(ProcessHandle.current().pid()));
        tell(told);
        for (var realm : LocalKeycloak.throwaway(folder, names)) {
            told.setProperty(SERVER, realm.server().toString());
            told.setProperty(realm.name(), Integer.toString(realm.mailPort()));
        }
        tell(told);
    }

    private void tell(Properties told) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        try (var out = Files.newOutputStream(draft)) {
            told.store(out, null);
        }
        Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** The realm of this name; waits until Keycloak answers. */
    public LocalRealm realm(String name) {
        try {
            var start = System.nanoTime();
            var told = told();
            while (!told.containsKey(SERVER)) {
                if (hasEnded(told) || System.nanoTime() - start > PATIENCE_NANOS) {
                    throw new LocalFailure("The Keycloak of the tests does not start: keycloak-of-tests.log in"
                            + " the local folder may say why.");
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                told = told();
            }
            return new LocalRealm(URI.create(told.getProperty(SERVER)), name, Integer.parseInt(told.getProperty(name)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("The start of Keycloak was interrupted.", e);
        } catch (IOException e) {
            throw new LocalFailure("The file %s cannot be read.".formatted(file), e);
        }
    }

    private Properties told() throws IOException {
        var told = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                told.load(in);
            }
        }
        return told;
    }

    private static boolean hasEnded(Properties told) {
        var process = told.getProperty(PROCESS);
        return process != null && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }
}
