package org.lanzarote.monitoring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives a page or a text the schema of a string, where it stands beside the JSON of the same record. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 16)
public class PageSchemas implements OASFilter {

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null && response.getContent().hasMediaType(MediaType.TEXT_HTML)) {
            response.getContent().getMediaTypes().forEach((type, content) -> {
                if (type.startsWith("text/")) {
                    content.setSchema(OASFactory.createSchema().addType(SchemaType.STRING));
                }
            });
        }
        return response;
    }
}
