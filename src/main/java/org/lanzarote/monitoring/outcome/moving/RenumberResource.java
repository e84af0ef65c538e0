package org.lanzarote.monitoring.outcome.moving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Renumbers a draft report as a whole. */
@Path("/rounds/{round}/report/renumber")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order of the parts")
@Trailed
@Transactional
class RenumberResource {

    private final ReportRepository reports;
    private final Renumbering renumbering;

    RenumberResource(ReportRepository reports, Renumbering renumbering) {
        this.reports = reports;
        this.renumbering = renumbering;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Renumber paragraphs and recode recommendations of a draft report, all at once",
            description = "Citations and links follow. If-Match takes the report's tag.")
    @APIResponse(responseCode = "204", description = "Renumbered")
    public RestResponse<Void> renumberReport(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull RenumberReport body) {
        var report = reports.requireAlone(round);
        ifMatch.require(report.version());
        renumbering.renumber(reports.changing(report), body);
        reports.flush();
        return EntityTag.of(report.version()).alone();
    }
}
