package org.lanzarote.monitoring.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Documents for every operation which problems it can end with. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 11)
public class ProblemResponses implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    /** With which a request may end before its operation is asked, whichever that is; and the fault of the service. */
    private static final Set<ProblemType> ANYWHERE = EnumSet.of(
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.TOO_SLOW,
            ProblemType.TOO_LARGE,
            ProblemType.ADDRESS_TOO_LONG,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.HEADER_TOO_LARGE,
            ProblemType.INTERNAL);

    private final Map<String, Set<ProblemType>> inCode;

    public ProblemResponses(IndexView index) {
        var operations = index.getAnnotations(OPERATION).stream()
                .map(annotation -> annotation.target().asMethod());
        inCode = new ProblemsInReach(index).of(operations);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(ProblemSchemas.TYPE, ProblemSchemas.everyType());
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations()
                        .forEach((method, operation) -> document(
                                operation,
                                problems(method, operation),
                                method == HttpMethod.GET,
                                new ProblemSchemas(api.getComponents()))));
    }

    /** A browser is refused with a page, where it reads. */
    private static void document(Operation operation, Set<ProblemType> problems, boolean page, ProblemSchemas schemas) {
        var byStatus = new TreeMap<Integer, Set<ProblemType>>();
        problems.forEach(type -> byStatus.computeIfAbsent(type.status, status -> EnumSet.noneOf(ProblemType.class))
                .add(type));
        var responses = operation.getResponses();
        byStatus.forEach((status, types) -> responses.addAPIResponse(
                Integer.toString(status),
                schemas.response(types, responses.getAPIResponse(Integer.toString(status)), page)));
        responses.setDefaultValue(schemas.response(ANYWHERE, null, page)
                .description("Any other problem" + (page ? ProblemSchemas.FORM_OF_PAGE : "")
                        + ", as any request may meet on its way"));
    }

    private Set<ProblemType> problems(HttpMethod method, Operation operation) {
        var problems = EnumSet.copyOf(inCode.getOrDefault(operation.getOperationId(), Set.of()));
        problems.addAll(List.of(
                ProblemType.BAD_PARAMETER,
                ProblemType.UNAUTHORIZED,
                ProblemType.ACCOUNT_NOT_IN_FORCE,
                ProblemType.TOO_MANY_REQUESTS,
                ProblemType.DATABASE_UNAVAILABLE,
                ProblemType.IDENTITIES_UNAVAILABLE));
        if (isRestricted(operation)) {
            problems.add(ProblemType.FORBIDDEN);
        }
        if (has(operation, Parameter.In.PATH, "")) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (has(operation, Parameter.In.HEADER, "If-Match")) {
            problems.add(ProblemType.PRECONDITION_REQUIRED);
        }
        if (method != HttpMethod.GET) {
            problems.addAll(written(operation));
        }
        return problems;
    }

    /** Problems of a change: others may change, or create, the same at the same moment. */
    private static Set<ProblemType> written(Operation operation) {
        var problems = EnumSet.of(ProblemType.STALE, ProblemType.DUPLICATE);
        boolean creates = operation.getResponses().getAPIResponse("201") != null
                || operation.getResponses().getAPIResponse("202") != null;
        if (creates) {
            problems.add(ProblemType.KEY_REUSED);
        }
        if (operation.getRequestBody() != null) {
            problems.addAll(
                    List.of(ProblemType.UNREADABLE, ProblemType.TOO_LARGE, ProblemType.INVALID, ProblemType.DUPLICATE));
        }
        return problems;
    }

    private static boolean has(Operation operation, Parameter.In place, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == place
                                && parameter.getName().startsWith(name));
    }

    private static boolean isRestricted(Operation operation) {
        return operation.getSecurity() != null
                && !operation.getSecurity().isEmpty()
                && operation.getSecurity().stream()
                        .noneMatch(requirement -> requirement.getSchemes().isEmpty());
    }
}
