package org.lanzarote.monitoring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the responses of operations that give out attached files: the kinds of files, and the responses to a
 * range and to whoever has the file. It runs before the filters that complete every response.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 23)
public class FileResponses implements OASFilter {

    /** The record that marks such an operation, which is removed from the document. */
    private static final String INSIDE = "AttachedContent";

    private static final String PDF = "application/pdf";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(FileResponses::givesFiles)
                .forEach(FileResponses::tell);
        api.getComponents().removeSchema(INSIDE);
    }

    private static boolean givesFiles(Operation operation) {
        var whole = operation.getResponses().getAPIResponse("200");
        return whole != null
                && whole.getContent() != null
                && whole.getContent().hasMediaType(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static void tell(Operation operation) {
        var whole = operation.getResponses().getAPIResponse("200");
        var kinds = whole.getContent().getMediaTypes().keySet().stream()
                .filter(kind -> !kind.equals(MediaType.APPLICATION_OCTET_STREAM))
                .toList();
        whole.description("The file").content(content(kinds));
        operation.getResponses().addAPIResponse("206", range(kinds));
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse().description("Not modified. What you have is still the file"));
    }

    private static APIResponse range(List<String> kinds) {
        return OASFactory.createAPIResponse()
                .description("The range of the file")
                .content(content(kinds));
    }

    private static Content content(List<String> kinds) {
        var content = OASFactory.createContent();
        kinds.forEach(kind -> content.addMediaType(kind, OASFactory.createMediaType()));
        content.getMediaType(PDF)
                .schema(OASFactory.createSchema().format("binary").type(List.of(SchemaType.STRING)));
        return content;
    }
}
