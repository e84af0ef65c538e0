package org.lanzarote.monitoring.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

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
    @Operation(
            summary = "List the kinds of problem this service reports",
            description = "In English, or in French by Accept-Language, as problems themselves are.")
    public List<ProblemTypeView> listProblemTypes() {
        var told = language.told();
        return Arrays.stream(ProblemType.values())
                .map(type -> ProblemTypeView.of(type, told))
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
                .map(type -> ProblemTypeView.of(type, language.told()))
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(ProblemMessage.NO_PROBLEM_TYPE.with(slug)));
    }
}
