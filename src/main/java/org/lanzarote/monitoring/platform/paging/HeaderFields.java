package org.lanzarote.monitoring.platform.paging;

import static java.util.stream.Collectors.toSet;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Documents the header fields that carry tags, addresses, idempotency keys and the way to the next page. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 12)
public class HeaderFields implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName TAGGED = DotName.createSimple(RestResponse.class);
    private static final DotName PAGED = DotName.createSimple(Paged.class);

    private final Map<String, DotName> answers = new HashMap<>();
    private final Set<DotName> pages;

    public HeaderFields(IndexView index) {
        index.getAnnotations(OPERATION).stream()
                .map(annotation -> annotation.target().asMethod())
                .forEach(this::remember);
        pages = answers.values().stream()
                .filter(answer -> isPaged(index.getClassByName(answer)))
                .collect(toSet());
    }

    private static boolean isPaged(@Nullable ClassInfo answer) {
        return answer != null && answer.interfaceNames().contains(PAGED);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var answer = answers.get(operation.getOperationId());
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("201") || status.equals("202")) {
                response.addHeader("Location", required("Address of the new thing", "uri-reference"));
                operation.addParameter(idempotencyKey());
            }
            if (status.equals("202")) {
                response.addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("Seconds after which to ask how far the job is")
                                .schema(OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                                .required(true));
            }
            if (status.startsWith("2") && TAGGED.equals(answer)) {
                response.addHeader("ETag", required("Tag of the current state, for If-Match", null));
            }
            if (status.equals("200") && pages.contains(answer)) {
                addNext(response);
            }
        });
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "If-Match".equals(parameter.getName()))
                    .forEach(parameter -> parameter.setRequired(true));
        }
        return operation;
    }

    private void remember(MethodInfo method) {
        answers.put(method.name(), method.returnType().name());
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IdempotentCreation.HEADER)
                .in(Parameter.In.HEADER)
                .description(
                        "Your own key for this creation. Sent again with the same key and body, it answers as it did"
                                + " the first time and creates nothing more; with another body it is refused with 422")
                .schema(string().minLength(1).maxLength(IdempotentCreation.LONGEST_KEY));
    }

    private static void addNext(APIResponse response) {
        response.addHeader(
                "Link", header("Address of the next page, with rel=\"next\" (RFC 8288); absent on the last", null));
    }

    private static Header required(String description, @Nullable String format) {
        return header(description, format).required(true);
    }

    private static Header header(String description, @Nullable String format) {
        return OASFactory.createHeader().description(description).schema(string().format(format));
    }

    private static Schema string() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
