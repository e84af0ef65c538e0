package org.lanzarote.monitoring.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The build of an unpacked Keycloak, which is made once and spares its starts much of their time. Maven runs it from this
 * source while it compiles the service, so this class uses nothing but the JDK. Whoever starts Keycloak waits for it.
 */
final class KeycloakBuild {

    /**
     * Options of Java with which Keycloak is quickly started rather than quick: one compiler, the simplest collector, room
     * enough not to collect at each step, and trust in its classes.
     */
    static final List<String> QUICK_START = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms256m",
            "-Xmx512m",
            "-XX:MetaspaceSize=192m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-Dfile.encoding=UTF-8");

    /** What Keycloak ends with when it was built, or had been before. */
    private static final Set<Integer> BUILT = Set.of(10, 0);

    private KeycloakBuild() {}

    /** Builds the Keycloak in this folder. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        require(Path.of(arguments[0]));
    }

    /** Builds it unless it is built; meanwhile others wait. */
    static void require(Path home) throws IOException, InterruptedException {
        var built = home.resolve("data").resolve("built");
        if (Files.exists(built)) {
            return;
        }
        try (var turns = FileChannel.open(home.resolveSibling("keycloak.lock"), CREATE, WRITE)) {
            turns.lock();
            if (!Files.exists(built)) {
                build(home);
                Files.createDirectories(built);
            }
        }
    }

    /** As Keycloak's script does it before a start, which it would do next. */
    private static void build(Path home) throws IOException, InterruptedException {
        var log = home.resolveSibling("keycloak-build.log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dkc.launch.mode=exit_before_bootstrap");
        command.addAll(
                List.of("-cp", home.resolve("lib").resolve("quarkus-run.jar").toString()));
        command.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start-dev"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        forgetSettings(builder);
        if (!BUILT.contains(builder.start().waitFor())) {
            throw new IOException("its build has failed, and %s says why".formatted(log));
        }
    }

    /** Settings of this environment may be meant for another Keycloak. */
    static void forgetSettings(ProcessBuilder builder) {
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS") || name.equals("JAVA"));
    }
}
