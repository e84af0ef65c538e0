package org.lanzarote.monitoring.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents for every operation that errors are problems, and which ones to expect. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final Header RETRY_AFTER = OASFactory.createHeader()
            .description("Seconds to wait before the next request")
            .required(true)
            .schema(OASFactory.createSchema().type(List.of(SchemaType.INTEGER)));

    @Override
    public Operation filterOperation(Operation operation) {
        var responses = operation.getResponses();
        List.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(status -> status.startsWith("4"))
                .forEach(responses::removeAPIResponse);
        boolean body = operation.getRequestBody() != null;
        add(operation, body, ProblemType.UNREADABLE);
        add(operation, !body && has(operation, Parameter.In.QUERY, ""), ProblemType.BAD_PARAMETER);
        add(operation, restricted(operation), ProblemType.UNAUTHORIZED, ProblemType.FORBIDDEN);
        add(operation, has(operation, Parameter.In.PATH, ""), ProblemType.NOT_FOUND);
        boolean precondition = has(operation, Parameter.In.HEADER, "If-Match");
        add(operation, precondition, ProblemType.STALE);
        add(operation, body, ProblemType.TOO_LARGE, ProblemType.INVALID);
        add(operation, precondition, ProblemType.PRECONDITION_REQUIRED);
        addWithTime(operation, ProblemType.TOO_MANY_REQUESTS);
        var unavailable = responses.getAPIResponse(Integer.toString(ProblemType.DATABASE_UNAVAILABLE.status));
        addWithTime(operation, ProblemType.DATABASE_UNAVAILABLE);
        if (unavailable != null) {
            tellBoth(responses.getAPIResponse(Integer.toString(ProblemType.DATABASE_UNAVAILABLE.status)), unavailable);
        }
        responses.setDefaultValue(response("Any other problem; its type says which"));
        return operation;
    }

    private static boolean has(Operation operation, Parameter.In place, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == place
                                && parameter.getName().startsWith(name));
    }

    private static boolean restricted(Operation operation) {
        return operation.getSecurity() != null
                && !operation.getSecurity().isEmpty()
                && operation.getSecurity().stream()
                        .noneMatch(requirement -> requirement.getSchemes().isEmpty());
    }

    private static void add(Operation operation, boolean applies, ProblemType... types) {
        if (applies) {
            for (var type : types) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                Integer.toString(type.status),
                                response(type.title().english() + ". "
                                        + type.remedy().english()));
            }
        }
    }

    private static void addWithTime(Operation operation, ProblemType type) {
        add(operation, true, type);
        operation.getResponses().getAPIResponse(Integer.toString(type.status)).addHeader("Retry-After", RETRY_AFTER);
    }

    private static void tellBoth(APIResponse response, APIResponse own) {
        response.setDescription(response.getDescription() + " Or: " + own.getDescription());
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
