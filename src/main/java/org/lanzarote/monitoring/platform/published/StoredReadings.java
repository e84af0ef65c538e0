package org.lanzarote.monitoring.platform.published;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Documents the tag of what the public reads, and the answer to whoever has it already. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 20)
public class StoredReadings implements OASFilter {

    private static final List<DotName> MARKS =
            List.of(DotName.createSimple(StoredForPublic.class), DotName.createSimple(TaggedForPublic.class));

    private final Set<String> operations;

    public StoredReadings(IndexView index) {
        this.operations = MARKS.stream()
                .flatMap(mark -> index.getAnnotations(mark).stream())
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(annotation -> annotation.target().asMethod().name())
                .collect(Collectors.toSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operations.contains(operation.getOperationId())) {
            operation.addParameter(ifNoneMatch());
            operation.getResponses().getAPIResponse("200").addHeader("ETag", tag());
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Not modified. Without a token: what you have is still what is public")
                                    .addHeader("ETag", tag()));
        }
        return operation;
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("Without a token: the ETag of what you have; it counts for nothing with a token")
                .schema(text());
    }

    private static Header tag() {
        return OASFactory.createHeader()
                .description("Without a token: tag of these bytes, for If-None-Match")
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
