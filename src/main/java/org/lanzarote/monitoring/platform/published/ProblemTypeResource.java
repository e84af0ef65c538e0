package org.lanzarote.monitoring.platform.published;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.problem.AskedLanguage;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.ProblemTypeView;

/** Answers the addresses that stand in the {@code type} of problems. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
class ProblemTypeResource {

    private final AskedLanguage language;

    ProblemTypeResource(AskedLanguage language) {
        this.language = language;
    }

    @GET
    @PermitAll
    @TaggedForPublic
    @Operation(
            summary = "List the kinds of problem this service reports",
            description = "In English, or in French by Accept-Language, as problems themselves are.")
    public List<ProblemTypeView> listProblemTypes() {
        return ProblemTypeView.all(language.told());
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @TaggedForPublic
    @Operation(summary = "Explain one kind of problem")
    public ProblemTypeView getProblemType(@RestPath String slug) {
        return ProblemTypeView.of(slug, language.told())
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(ProblemMessage.NO_PROBLEM_TYPE.with(slug)));
    }
}
