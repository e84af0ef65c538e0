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
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what rests on a stakeholder's submission, or on a copy of it. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class StakeholderTraceResource {

    private final Tracing tracing;

    StakeholderTraceResource(Tracing tracing) {
        this.tracing = tracing;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Trace a stakeholder's submission: what rests on it, and its receipt",
            description = "The key is that of the submission itself, for those who may read it, or of a copy.")
    public Trace traceStakeholderSubmission(@RestPath int round, @RestPath UUID id, @BeanParam FollowedWords followed) {
        return tracing.submission(round, id, followed.words());
    }
}
