package org.lanzarote.monitoring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Says of a response that has a word or two what it holds: what its schema is, or nothing. It runs after {@link SharedParts},
 * which names shared responses by their own words.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = -4)
public class ResponseWords implements OASFilter {

    private static final int TOO_FEW = 2;

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        var own = api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getRef() == null);
        Stream.concat(own, components.getResponses().values().stream())
                .filter(response -> response.getDescription().split(" ").length <= TOO_FEW)
                .forEach(response -> response.setDescription(said(response, components)));
    }

    private static String said(APIResponse response, Components components) {
        var words = response.getDescription();
        var content = response.getContent();
        if (content == null) {
            return words + ". The response has no body";
        }
        var held = held(content, components);
        return words.equals(SharedParts.NOTHING_OWN) ? held : words + ". " + held;
    }

    private static String held(Content content, Components components) {
        return content.getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .map(schema -> held(schema, components))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("What was asked for, as "
                        + String.join(" or ", content.getMediaTypes().keySet()));
    }

    private static Optional<String> held(Schema schema, Components components) {
        return schema.getItems() == null
                ? words(schema, components)
                : words(schema.getItems(), components).map("A list, of which each item is: "::concat);
    }

    private static Optional<String> words(@Nullable Schema schema, Components components) {
        if (schema == null) {
            return Optional.empty();
        }
        var reference = schema.getRef();
        var whole = reference == null
                ? schema
                : components.getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1));
        return Optional.ofNullable(whole).map(Schema::getDescription);
    }
}
