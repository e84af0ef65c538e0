package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Takes the word of the Secretariat that a record holds although what it rests on was corrected. */
@Path("/rounds/{round}/report/corrigenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrigenda")
@Trailed
@Transactional
class CorrectionConfirmationResource {

    private final ReportRepository reports;
    private final CorrigendumRepository corrigenda;
    private final CorrectedSources sources;
    private final Caller caller;
    private final Clock clock;

    CorrectionConfirmationResource(
            ReportRepository reports,
            CorrigendumRepository corrigenda,
            CorrectedSources sources,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.corrigenda = corrigenda;
        this.sources = sources;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{corrigendum}/confirm")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Say that a record still holds although the corrigendum changed what it rests on",
            description =
                    "It is stale no more because of this corrigendum. A place of the report can be revised instead, by"
                            + " another corrigendum. If-Match takes the corrigendum's tag.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public RestResponse<Void> confirmCorrected(
            @RestPath int round,
            @RestPath int corrigendum,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ConfirmRecord body) {
        var found = corrigenda.require(reports.requireAlone(round), corrigendum);
        ifMatch.require(found.version);
        sources.confirm(found, body, caller.name(), clock.instant());
        corrigenda.changed(found);
        corrigenda.flush();
        return EntityTag.of(found.version).alone();
    }
}
