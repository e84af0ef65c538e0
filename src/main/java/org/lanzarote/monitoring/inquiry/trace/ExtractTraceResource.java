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

/** Shows what rests on an extract of what children said, and its session to those who know it. */
@Path("/rounds/{round}/child-extracts/{id}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class ExtractTraceResource {

    private final Tracing tracing;

    ExtractTraceResource(Tracing tracing) {
        this.tracing = tracing;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Trace an extract: what rests on it, and what it was made of",
            description =
                    "The safeguarding officer sees the statement and its session; a facilitator sees the own session, once the"
                            + " report is public; nobody else what it was made of.")
    public Trace traceChildExtract(@RestPath int round, @RestPath UUID id, @BeanParam FollowedWords followed) {
        return tracing.record(round, TraceKind.CHILD_EXTRACT, id, followed.words(), NotFound.of("extract", id));
    }
}
