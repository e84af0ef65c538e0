package org.lanzarote.monitoring.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.language.Language;

/** Answers the addresses that stand in the {@code type} of problems. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
class ProblemTypeResource {

    private final RoutingContext request;

    ProblemTypeResource(RoutingContext request) {
        this.request = request;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the kinds of problem this service reports",
            description = "In English, or in French by Accept-Language, as problems themselves are.")
    public List<ProblemTypeView> listProblemTypes() {
        var language = told();
        return Arrays.stream(ProblemType.values())
                .map(type -> ProblemTypeView.of(type, language))
                .toList();
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(summary = "Explain one kind of problem")
    public ProblemTypeView getProblemType(@RestPath String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(type -> ProblemTypeView.of(type, told()))
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(ProblemMessage.NO_PROBLEM_TYPE.with(slug)));
    }

    /** The language that is asked for, which the answer then says it has. */
    private Language told() {
        var language = AcceptedLanguage.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, AcceptedLanguage.tag(language))
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return language;
    }
}
