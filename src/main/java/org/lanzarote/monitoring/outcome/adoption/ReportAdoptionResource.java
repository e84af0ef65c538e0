package org.lanzarote.monitoring.outcome.adoption;

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
import org.lanzarote.monitoring.analysis.finding.FindingRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Records that the Committee adopted the report of a round, and publishes it. */
@Path("/rounds/{round}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class ReportAdoptionResource {

    private final ReportRepository reports;
    private final AdoptionQueries queries;
    private final FindingRepository findings;
    private final Clock clock;

    ReportAdoptionResource(
            ReportRepository reports, AdoptionQueries queries, FindingRepository findings, Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.findings = findings;
        this.clock = clock;
    }

    @POST
    @Path("/adopt")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Record that the Committee adopted the report",
            description = "Numbers, codes, texts and findings are stable from then. If-Match takes the report's tag.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public RestResponse<Void> adoptReport(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull AdoptReport body) {
        var report = reports.requireAlone(round);
        ifMatch.require(report.version());
        report.adopt(body.decision(), body.adoptedOn());
        return changed(report);
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Publish an adopted report, with its findings and factsheets",
            description = "If-Match takes the report's tag.")
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishReport(@RestPath int round, @BeanParam Precondition ifMatch) {
        var report = reports.requireAlone(round);
        ifMatch.require(report.version());
        report.publish(clock.instant());
        findings.publish(queries.findingsIn(report.id()), clock.instant());
        return changed(report);
    }

    private RestResponse<Void> changed(Report report) {
        reports.flush();
        return EntityTag.of(report.version()).alone();
    }
}
