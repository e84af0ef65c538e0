package org.lanzarote.monitoring.inquiry.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what the introduction and the key findings of a report rest on, and the factsheets that show them. */
@Path("/rounds/{round}/report/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class ReportTraceResource {

    private final Tracing tracing;
    private final ReportRepository reports;

    ReportTraceResource(Tracing tracing, ReportRepository reports) {
        this.tracing = tracing;
        this.reports = reports;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Trace the introduction and the key findings of a report: what they rest on, and the factsheets"
                    + " that show them",
            description = "What factsheets say in their place after the adoption is in it, too.")
    public Trace traceReport(@RestPath int round, @BeanParam FollowedWords followed) {
        var report = reports.requireVisible(round);
        return tracing.record(
                round, TraceKind.REPORT, report.id(), followed.words(), NotFound.of("report of round", round));
    }
}
