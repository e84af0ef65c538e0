package org.lanzarote.monitoring.outcome.lease;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.revision.RevisedPart;
import org.lanzarote.monitoring.outcome.revision.RevisedParts;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows that somebody works on a part of a draft report. A lease changes nothing of the record, so it leaves no trail. */
@Path("/rounds/{round}/report/{part}/{key}/lease")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wordings and leases")
@Trailed(changes = false)
@Transactional
class LeaseResource {

    private final ReportRepository reports;
    private final RevisedParts parts;
    private final Leases leases;

    LeaseResource(ReportRepository reports, RevisedParts parts, Leases leases) {
        this.reports = reports;
        this.parts = parts;
        this.leases = leases;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read who works on a part of the report now")
    public List<LeaseRow> getLease(
            @RestPath int round,
            @Parameter(description = RevisedParts.PART) @RestPath String part,
            @Parameter(description = RevisedParts.KEY) @RestPath String key) {
        var report = report(round);
        parts.require(report, part, key);
        return leases.of(report, part, key);
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take or renew a lease of a part of a draft report",
            description =
                    "It shows others that you work on the part, for some minutes. It locks nothing: others may hold"
                            + " one too, and whoever has the part's tag may save. The answer tells all who work on it.")
    public List<LeaseRow> takeLease(
            @RestPath int round,
            @Parameter(description = RevisedParts.PART) @RestPath String part,
            @Parameter(description = RevisedParts.KEY) @RestPath String key) {
        var found = draftPart(round, part, key);
        leases.take(found);
        return leases.of(found.report(), part, key);
    }

    @DELETE
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Give your lease of a part of the report back",
            description = "Also where you hold none: it ends by itself.")
    @APIResponse(responseCode = "204", description = "You hold none")
    public void giveBackLease(
            @RestPath int round,
            @Parameter(description = RevisedParts.PART) @RestPath String part,
            @Parameter(description = RevisedParts.KEY) @RestPath String key) {
        leases.giveBack(parts.require(report(round), part, key));
    }

    private RevisedPart draftPart(int round, String part, String key) {
        var report = report(round);
        report.requireDraft();
        return parts.require(report, part, key);
    }

    private Report report(int round) {
        return reports.visible(round).orElseThrow(NotFound.of("report of round", round));
    }
}
