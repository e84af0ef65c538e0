package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** How responses with problems stand in the OpenAPI document. */
record ProblemSchemas(Components components) {

    /** The schema of all types of problems. */
    static final String TYPE = "ProblemType";

    private static final String PROBLEM = "Problem";

    private static final String MEANING = "Address that explains this kind of problem";

    /** How a response says that it may be a page, too. */
    static final String FORM_OF_PAGE = " – JSON or a page";

    private static final List<String> COMMON = List.of("type", "title", "status", "detail");

    private static final Set<Integer> WITH_TIME =
            Set.of(ProblemType.TOO_MANY_REQUESTS.status, ProblemType.DATABASE_UNAVAILABLE.status);

    private static final Header RETRY_AFTER = OASFactory.createHeader()
            .description("Seconds to wait before the next request")
            .required(true)
            .schema(OASFactory.createSchema().type(List.of(SchemaType.INTEGER)));

    static Schema everyType() {
        return types(List.of(ProblemType.values())).description(MEANING + ". The list grows");
    }

    /** The response of one status, which may be that of several problems; one that was declared says what more it has. */
    APIResponse response(Set<ProblemType> types, @Nullable APIResponse declared, boolean page) {
        var response = OASFactory.createAPIResponse()
                .description(told(types, page ? FORM_OF_PAGE : ""))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema(types, declared))));
        if (page) {
            response.getContent()
                    .addMediaType(
                            MediaType.TEXT_HTML,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        if (types.stream().allMatch(type -> WITH_TIME.contains(type.status))) {
            response.addHeader("Retry-After", RETRY_AFTER);
        }
        return response;
    }

    private Schema schema(Set<ProblemType> types, @Nullable APIResponse declared) {
        if (declared != null && declared.getContent() != null) {
            var own = declared.getContent().getMediaType(Problem.MEDIA_TYPE).getSchema();
            complete(own.getRef().substring(own.getRef().lastIndexOf('/') + 1), types);
            return own;
        }
        return OASFactory.createSchema()
                .allOf(List.of(
                        OASFactory.createSchema().ref(PROBLEM),
                        OASFactory.createSchema().addProperty("type", types(types))));
    }

    /** Gives a problem with more fields those that every problem has. */
    private void complete(String name, Set<ProblemType> types) {
        var special = known(name);
        var common = known(PROBLEM).getProperties();
        COMMON.forEach(field -> special.addProperty(field, common.get(field)).addRequired(field));
        special.addProperty("violations", common.get("violations"));
        special.addProperty("type", types(types).description(MEANING));
    }

    private Schema known(String name) {
        return Objects.requireNonNull(components.getSchemas().get(name), name);
    }

    private static Schema types(Collection<ProblemType> types) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .enumeration(types.stream().<Object>map(ProblemType::uri).toList());
    }

    /** What it means and what to do, after the titles and a word on its form. */
    private static String told(Set<ProblemType> types, String form) {
        return types.stream().map(type -> type.title().english()).collect(joining(" or ", "", form))
                + (types.size() == 1
                        ? ". " + types.iterator().next().remedy().english()
                        : types.stream()
                                .map(type -> "\n- " + type.title().english() + ": "
                                        + type.remedy().english())
                                .collect(joining("", ".\n", "")));
    }
}
