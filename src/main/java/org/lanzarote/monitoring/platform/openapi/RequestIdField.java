package org.lanzarote.monitoring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.lanzarote.monitoring.platform.problem.RequestId;

/** Documents the header field that every response has. It runs after the filters that add responses. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 1)
public class RequestIdField implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var field = OASFactory.createHeader()
                .description("Names this request in the log and in the trail: the caller's own X-Request-Id, where it"
                        + " has 1 to 64 letters, digits, dots, dashes and underscores, else a new one. Of what an organisation"
                        + " does, the trail has another id")
                .required(true)
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
        api.getComponents().addHeader(RequestId.HEADER, field);
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .forEach(RequestIdField::add);
    }

    private static void add(APIResponse response) {
        response.addHeader(RequestId.HEADER, OASFactory.createHeader().ref(RequestId.HEADER));
    }
}
