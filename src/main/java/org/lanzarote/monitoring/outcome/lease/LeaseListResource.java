package org.lanzarote.monitoring.outcome.lease;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Lists who works on the report of a round. */
@Path("/rounds/{round}/report/leases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wordings and leases")
@Trailed(changes = false)
@Transactional
class LeaseListResource {

    private final ReportRepository reports;
    private final Leases leases;

    LeaseListResource(ReportRepository reports, Leases leases) {
        this.reports = reports;
        this.leases = leases;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List who works on which parts of the report now",
            description = "There are no pages: each who works on the report holds a few leases.")
    public List<LeaseRow> listLeases(@RestPath int round) {
        return leases.of(reports.visible(round).orElseThrow(NotFound.of("report of round", round)));
    }
}
