package org.lanzarote.monitoring.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command that starts a packaged application as the image starts it, with the memory that k8s/base gives. */
public final class JavaCommand {

    private static final Path IMAGE = Path.of("docker/Dockerfile");

    /** What Java takes by itself where it sees no more memory than that. */
    private static final List<String> AS_LIMITED = List.of("-XX:MaxRAM=1g", "-XX:+UseSerialGC");

    private JavaCommand() {}

    public static List<String> of(Path java, List<String> options, Path application) throws IOException {
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(AS_LIMITED);
        command.addAll(imageOptions());
        command.addAll(options);
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        return command;
    }

    /** Makes a cache of listed classes as the image has it made. */
    public static List<String> rehearsing(Path java, Path classes, Path cache, Path application) throws IOException {
        var step = Pattern.compile("^RUN java (.+) -jar quarkus-run.jar (.+)$", Pattern.MULTILINE)
                .matcher(Files.readString(IMAGE));
        if (!step.find()) {
            throw new IllegalStateException(IMAGE + " makes no cache of classes");
        }
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(
                List.of(step.group(1).replace("start.aot", cache.toString()).split(" ")));
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        command.addAll(List.of(
                step.group(2).replace("start.classes", classes.toString()).split(" ")));
        return command;
    }

    /** But the cache of classes, which whoever starts it makes himself. */
    private static List<String> imageOptions() throws IOException {
        return Pattern.compile("\"(-X(?!X:AOTCache)[^\"]*)\"")
                .matcher(Files.readString(IMAGE))
                .results()
                .map(option -> option.group(1))
                .toList();
    }
}
