package org.lanzarote.monitoring.platform.html;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Documents that a page and Akoma Ntoso of a record are its place in the printed document. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 22)
public class PrintedPlaces implements OASFilter {

    private static final DotName PRINTED = DotName.createSimple(PrintedAt.class);

    private final Set<String> operations;

    public PrintedPlaces(IndexView index) {
        this.operations = index.getAnnotations(PRINTED).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(annotation -> annotation.target().asMethod().name())
                .collect(Collectors.toSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operations.contains(operation.getOperationId())) {
            var content = operation.getResponses().getAPIResponse("200").getContent();
            content.removeMediaType(MediaType.TEXT_HTML);
            content.removeMediaType(PrintedAt.AKOMA_NTOSO);
            operation
                    .getResponses()
                    .addAPIResponse(
                            "303",
                            OASFactory.createAPIResponse()
                                    .description("See other. Of text/html and " + PrintedAt.AKOMA_NTOSO
                                            + ": its place in the printed document is at Location")
                                    .addHeader(
                                            "Location",
                                            OASFactory.createHeader()
                                                    .schema(OASFactory.createSchema()
                                                            .type(List.of(SchemaType.STRING)))));
        }
        return operation;
    }
}
