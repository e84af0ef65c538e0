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

    /** Makes an archive of listed classes as the image has it made; what a former Java does not know, it leaves out. */
    public static List<String> archiving(Path java, Path classes, Path archive, Path application) throws IOException {
        var command = new ArrayList<>(List.of(java.toString(), "-XX:+IgnoreUnrecognizedVMOptions"));
        var step = Pattern.compile("^RUN java (.*?) -jar", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(IMAGE));
        if (!step.find()) {
            throw new IllegalStateException(IMAGE + " makes no archive of classes");
        }
        Pattern.compile("-X\\S+")
                .matcher(step.group(1))
                .results()
                .map(option -> option.group()
                        .replace("start.classes", classes.toString())
                        .replace("start.jsa", archive.toString()))
                .forEach(command::add);
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        return command;
    }

    /** But the archive of classes, which whoever starts it makes itself. */
    private static List<String> imageOptions() throws IOException {
        return Pattern.compile("\"(-X(?!X:SharedArchiveFile)[^\"]*)\"")
                .matcher(Files.readString(IMAGE))
                .results()
                .map(option -> option.group(1))
                .toList();
    }
}
