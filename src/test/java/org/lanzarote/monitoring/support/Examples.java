package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.support.ApiDocument.Operation;

/**
 * The examples that the document shows, a file for each operation. {@code -Dexamples.write=true} keeps of all that
 * tests ask the best, whichever test asks first; what is to be shown in place of it, a test keeps by itself.
 */
public final class Examples {

    private static final Path FOLDER = Path.of("openapi", "examples");
    private static final Path LOCK = Path.of("target", "examples.lock");
    private static final boolean WRITING = Boolean.getBoolean("examples.write");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final Map<Path, Example> KNOWN = new ConcurrentHashMap<>();

    private Examples() {}

    /** Notes what was asked of an operation and answered in JSON, if it went well and was asked as the document says. */
    static void note(Operation operation, @Nullable Object sent, ServiceAnswer answer) {
        if (!WRITING
                || answer.status() >= 300
                || !(answer.body().isEmpty() || answer.mediaType().equals("application/json"))) {
            return;
        }
        var taken = operation.node().at("/requestBody/content/application~1json/schema");
        var request = taken.isMissingNode() ? Optional.<JsonNode>empty() : json(sent);
        var example = Example.of(request, json(answer.body()));
        var file = file(operation.id(), answer.status());
        var known = KNOWN.get(file);
        if (!example.isEmpty()
                && (known == null || example.isBetterThan(known))
                && request.stream()
                        .allMatch(body -> Contract.misfits(taken, body).isEmpty())) {
            write(file, example);
        }
    }

    /** Holds that an operation still answers as its example shows; writes the example, where that is asked for. */
    public static void hold(String operation, @Nullable String request, Response response) throws IOException {
        var example = Example.of(json(request), json(response.asString())).asChosen();
        var file = file(operation, response.statusCode());
        if (WRITING) {
            Files.writeString(file, JSON.writeValueAsString(example) + "\n");
        }
        assertThat(JSON.valueToTree(example).toPrettyString())
                .isEqualTo(JSON.readTree(file.toFile()).toPrettyString());
    }

    /** The examples by the names of their files, without the ending. */
    public static Map<String, Example> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var all = new TreeMap<String, Example>();
            for (var file : files.toList()) {
                all.put(file.getFileName().toString().replace(".json", ""), read(file));
            }
            return all;
        }
    }

    /** The other JVM that runs tests writes, too. */
    private static synchronized void write(Path file, Example example) {
        try (var channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // ends with the channel
            var written = Files.exists(file) ? read(file) : null;
            if (written == null || example.isBetterThan(written)) {
                KNOWN.put(file, example);
                Files.writeString(file, JSON.writeValueAsString(example) + "\n");
            } else {
                KNOWN.put(file, written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Example.class);
    }

    private static Path file(String operation, int status) {
        return FOLDER.resolve("%s.%d.json".formatted(operation, status));
    }

    private static Optional<JsonNode> json(@Nullable Object body) {
        if (!(body instanceof String text) || !(text.startsWith("{") || text.startsWith("["))) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
