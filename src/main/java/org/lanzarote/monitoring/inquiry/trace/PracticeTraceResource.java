package org.lanzarote.monitoring.inquiry.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what a promising practice rests on, and the factsheets that show it. */
@Path("/rounds/{round}/report/practices/{id}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class PracticeTraceResource {

    private final Tracing tracing;

    PracticeTraceResource(Tracing tracing) {
        this.tracing = tracing;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Trace a promising practice: what it rests on, and the factsheets that show it")
    public Trace tracePractice(@RestPath int round, @RestPath UUID id, @BeanParam FollowedWords followed) {
        return tracing.record(round, TraceKind.PRACTICE, id, followed.words(), NotFound.of("practice", id));
    }
}
