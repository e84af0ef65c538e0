package org.lanzarote.monitoring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives linked data a schema of its own, where it stands beside the JSON of the same record. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 15)
public class LinkedDataSchemas implements OASFilter {

    private static final String JSON_LD = "application/ld+json";

    /** The record whose JSON is told in words instead. */
    private static final String INSIDE = "LinkedData";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().removeSchema(INSIDE);
    }

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null && response.getContent().hasMediaType(JSON_LD)) {
            response.getContent()
                    .getMediaType(JSON_LD)
                    .setSchema(OASFactory.createSchema()
                            .addType(SchemaType.OBJECT)
                            .description("JSON-LD 1.1: a @context, and a @graph of what it tells")
                            .addProperty("@context", OASFactory.createSchema().addType(SchemaType.OBJECT))
                            .addProperty(
                                    "@graph",
                                    OASFactory.createSchema()
                                            .addType(SchemaType.ARRAY)
                                            .items(OASFactory.createSchema().addType(SchemaType.OBJECT)))
                            .addRequired("@context")
                            .addRequired("@graph"));
        }
        return response;
    }
}
