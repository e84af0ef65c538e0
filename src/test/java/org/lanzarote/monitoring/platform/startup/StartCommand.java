package org.lanzarote.monitoring.platform.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts the packaged service, and what it lists. */
final class StartCommand {

    /** Quickly started rather than quick. */
    private static final List<String> STARTS = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            "target/quarkus-app/quarkus-run.jar");

    private StartCommand() {}

    static List<String> with(String... arguments) {
        var command = new ArrayList<>(STARTS);
        command.addAll(List.of(arguments));
        return command;
    }

    /** A start that lists its classes, of which the image has a cache made. */
    static List<String> listing(Path classes, String... arguments) {
        var command = with(arguments);
        command.add(1, "-XX:DumpLoadedClassList=" + classes);
        return command;
    }

    /** The classes of the service in such a list; Java makes proxies as it runs. */
    static List<String> ownClasses(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .map(line -> line.split(" ", 2)[0])
                .filter(name -> name.startsWith("org/lanzarote/") && !name.contains("$Proxy"))
                .toList();
    }
}
