package org.lanzarote.monitoring.support;

import static java.util.Comparator.comparingLong;
import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document as the running service gives it. */
public final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** Stand for path parameters; what they name need not exist. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            entry("round", "2"),
            entry("party", "FRA"),
            entry("iso3", "FRA"),
            entry("question", "9.1"),
            entry("language", "fr"),
            entry("numeral", "II"),
            entry("edition", "1"),
            entry("corrigendum", "1"),
            entry("draft", "1"),
            entry("amendment", "1"),
            entry("name", "key-findings"),
            entry("number", "53"),
            entry("part", "paragraphs"),
            entry("key", "53"),
            entry("code", "II-1"),
            entry("version", "1"),
            entry("submission", "1"),
            entry("revision", "1"),
            entry("release", "1"),
            entry("extension", "1"),
            entry("footnote", "1"),
            entry("place", "1"),
            entry("heading", "law"),
            entry("slug", "not-found"));

    /** Stands for every other key. */
    public static final String NO_ID = "00000000-0000-7000-8000-000000000000";

    private static @Nullable ApiDocument instance;

    private final JsonNode root;
    private final List<Operation> operations;

    /** By the number of segments, those with the fewest variables first. */
    private final Map<Integer, List<Operation>> byLength;

    private ApiDocument(JsonNode root) {
        this.root = root;
        unfold();
        this.operations = root.path("paths").properties().stream()
                .flatMap(ApiDocument::operations)
                .toList();
        this.byLength = operations.stream()
                .sorted(comparingLong(Operation::variables))
                .collect(groupingBy(operation -> operation.segments().size()));
    }

    /** One operation of the document, and the segments of its path. */
    public record Operation(String method, String path, JsonNode node, List<String> segments) {

        /** Whether a request for these segments, as many as it has, goes to it; a variable stands for any. */
        boolean takes(List<String> requested) {
            for (int place = 0; place < segments.size(); place++) {
                var segment = segments.get(place);
                if (!segment.startsWith("{") && !segment.equals(requested.get(place))) {
                    return false;
                }
            }
            return true;
        }

        long variables() {
            return segments.stream().filter(segment -> segment.startsWith("{")).count();
        }

        public String id() {
            return node.path("operationId").asText();
        }

        /** An address that goes to it, of things that need not exist. */
        public String somewhere() {
            return segments.stream().map(Operation::somewhere).collect(joining("/"));
        }

        private static String somewhere(String step) {
            return step.startsWith("{") ? PARAMETERS.getOrDefault(step.substring(1, step.length() - 1), NO_ID) : step;
        }

        /** The parameters of one place, such as query. */
        public List<JsonNode> parameters(String place) {
            return node.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asText().equals(place))
                    .toList();
        }

        /** The media type that its body has; JSON, where it has none. */
        public String bodyType() {
            var types = node.path("requestBody").path("content").fieldNames();
            return types.hasNext() ? types.next() : "application/json";
        }

        /** What is declared for a status; for a problem, the default at least. */
        Optional<JsonNode> response(int status) {
            var responses = node.path("responses");
            var declared = responses.path(Integer.toString(status));
            if (declared.isMissingNode() && status >= 400) {
                declared = responses.path("default");
            }
            return declared.isMissingNode() ? Optional.empty() : Optional.of(declared);
        }
    }

    /** Read once per run: it is the same for every test. */
    public static synchronized ApiDocument read() {
        if (instance == null) {
            try (InputStream in = URI.create("http://localhost:" + RestAssured.port + "/q/openapi?format=json")
                    .toURL()
                    .openStream()) {
                instance = new ApiDocument(new ObjectMapper().readTree(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return instance;
    }

    public JsonNode root() {
        return root;
    }

    public List<Operation> operations() {
        return operations;
    }

    private static Stream<Operation> operations(Map.Entry<String, JsonNode> path) {
        var segments = segments(path.getKey());
        return path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> new Operation(entry.getKey(), path.getKey(), entry.getValue(), segments));
    }

    /** Puts parameters, responses and header fields into the places of what refers to them. */
    private void unfold() {
        root.at("/components/responses").forEach(response -> putInto(response.path("headers")));
        root.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    operation.path("responses").forEach(response -> putInto(response.path("headers")));
                    putInto(operation.path("responses"));
                    if (operation.path("parameters") instanceof ArrayNode parameters) {
                        IntStream.range(0, parameters.size())
                                .forEach(i -> parameters.set(i, resolved(parameters.get(i))));
                    }
                }));
    }

    private void putInto(JsonNode parts) {
        parts.properties().forEach(part -> part.setValue(resolved(part.getValue())));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    /** The operation a request goes to: of all whose path fits, the one with the fewest variables. */
    public Optional<Operation> operation(String method, String path) {
        var requested = segments(path);
        var asLong = byLength.getOrDefault(requested.size(), List.of());
        return asLong.stream()
                .filter(operation -> operation.takes(requested))
                .findFirst()
                .flatMap(best -> asLong.stream()
                        .filter(operation -> operation.path().equals(best.path())
                                && operation.method().equals(method))
                        .findFirst());
    }

    /** What a reference points to, or the node itself. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** A schema of the document by itself, and strict: an object has the properties told, and no others. */
    String closed(JsonNode schema) {
        ObjectNode closed = schema.deepCopy();
        closed.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        addReferred(schema, closed.putObject("components").putObject("schemas"));
        close(closed);
        return closed.toString();
    }

    /** Those schemas alone that it refers to, or they do, since it is read anew with each. */
    private void addReferred(JsonNode schema, ObjectNode schemas) {
        for (var reference : schema.findValuesAsText("$ref")) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            if (!schemas.has(name)) {
                var referred = root.at(reference.substring(1));
                schemas.set(name, referred.deepCopy());
                addReferred(referred, schemas);
            }
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ApiDocument::close);
    }
}
