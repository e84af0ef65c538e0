package org.lanzarote.monitoring.outcome.placing;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Counts findings by the values of each filter. */
@Path("/rounds/{round}/finding-facets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@Trailed
@Transactional
class FindingFacetsResource {

    private final FindingReading reading;
    private final MistypedFilter mistyped;

    FindingFacetsResource(FindingReading reading, MistypedFilter mistyped) {
        this.reading = reading;
        this.mistyped = mistyped;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Count the findings of a round by the values of each filter",
            description = "Takes the filters of the list, and counts what the list would show to you.")
    public FindingFacets countFindings(@RestPath int round, @BeanParam @Valid FindingFilter filter) {
        var facets = reading.facets(round, filter);
        mistyped.check(round, filter, facets.total() == 0 ? List.of() : List.of(facets));
        return facets;
    }
}
