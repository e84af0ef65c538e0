package org.lanzarote.monitoring.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Shows at each operation a request and an answer that tests have seen, from the files in openapi/examples. It runs
 * when responses that operations have alike stand once, and shows the first example of such a one.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = -2)
public class RealExamples implements OASFilter {

    private static final Path FOLDER = Path.of("openapi", "examples");
    private static final String JSON = "application/json";
    private static final ObjectMapper READER = new ObjectMapper();

    private final Map<String, JsonNode> files = new HashMap<>();

    public RealExamples() {
        if (Files.isDirectory(FOLDER)) {
            try (var listed = Files.list(FOLDER)) {
                for (var file : listed.toList()) {
                    files.put(file.getFileName().toString(), READER.readTree(file.toFile()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> tell(operation, api.getComponents()));
    }

    private void tell(Operation operation, Components components) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            var example = files.get("%s.%s.json".formatted(operation.getOperationId(), status));
            if (example != null) {
                if (operation.getRequestBody() != null && status.startsWith("2")) {
                    show(operation.getRequestBody().getContent(), example.get("request"));
                }
                show(whole(response, components).getContent(), example.get("response"));
            }
        });
    }

    private static APIResponse whole(APIResponse response, Components components) {
        var reference = response.getRef();
        return reference == null
                ? response
                : Objects.requireNonNull(
                        components.getResponses().get(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    private static void show(@Nullable Content content, @Nullable JsonNode example) {
        if (content == null || example == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            if ((type.equals(JSON) || type.equals("application/problem+json")) && media.getExample() == null) {
                media.setExample(READER.convertValue(example, Object.class));
            }
        });
    }
}
