package org.lanzarote.monitoring.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** Answers the addresses that stand in the {@code type} of problems. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
class ProblemTypeResource {

    @GET
    @PermitAll
    @Operation(
            summary = "List the kinds of problem this service reports",
            description = "In English, or in French by Accept-Language, as problems themselves are.")
    public RestResponse<List<ProblemTypeView>> listProblemTypes(
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage) {
        var language = AcceptedLanguage.of(acceptLanguage);
        return told(
                Arrays.stream(ProblemType.values())
                        .map(type -> ProblemTypeView.of(type, language))
                        .toList(),
                language);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(summary = "Explain one kind of problem")
    public RestResponse<ProblemTypeView> getProblemType(
            @RestPath String slug,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage) {
        var language = AcceptedLanguage.of(acceptLanguage);
        return told(
                Arrays.stream(ProblemType.values())
                        .filter(type -> type.slug().equals(slug))
                        .findFirst()
                        .map(type -> ProblemTypeView.of(type, language))
                        .orElseThrow(() -> ProblemType.NOT_FOUND.because(ProblemMessage.NO_PROBLEM_TYPE.with(slug))),
                language);
    }

    private static <T> RestResponse<T> told(T view, Language language) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptedLanguage.tag(language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
