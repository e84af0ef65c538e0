package org.lanzarote.monitoring.outcome.reportpackage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Gives and takes a whole report in one document. */
@Path("/rounds/{round}/report/package")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class ReportPackageResource {

    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final PackageLoading loading;
    private final PackageReading reading;

    ReportPackageResource(
            ReportRepository reports, RoundRepository rounds, PackageLoading loading, PackageReading reading) {
        this.reports = reports;
        this.rounds = rounds;
        this.loading = loading;
        this.reading = reading;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a whole report as one package",
            description = "The report is public once it is published.")
    public ReportPackage getReportPackage(@RestPath int round) {
        return reading.read(reports.requireVisible(round));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Load a whole report into a launched round that has none",
            description = "All or nothing: every violation is reported with its pointer, and then nothing was loaded.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> loadReportPackage(@RestPath int round, @NotNull ReportPackage body) {
        var found = rounds.require(round);
        found.requireLaunched();
        reports.requireNone(round, ProblemType.REPORT_NOT_EMPTY);
        var report = loading.load(found, body);
        return Created.at(URI.create("/rounds/" + round + "/report"), body.reference(), EntityTag.of(report.version()));
    }
}
