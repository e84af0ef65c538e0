package org.lanzarote.monitoring.inquiry.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.inquiry.chain.FootnotePlaces;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what a footnote of the report as it is printed rests on, and what rests on its text. */
@Path("/rounds/{round}/report/footnotes/{footnote}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class ReportFootnoteTraceResource {

    private final Tracing tracing;
    private final FootnotePlaces places;
    private final ReportRepository reports;

    ReportFootnoteTraceResource(Tracing tracing, FootnotePlaces places, ReportRepository reports) {
        this.tracing = tracing;
        this.places = places;
        this.reports = reports;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Trace a footnote of the report: what it rests on, and what rests on its text",
            description = "The number is that in the report as it is printed, which is the same in each language.")
    public Trace traceReportFootnote(@RestPath int round, @RestPath int footnote) {
        var report = reports.requireVisible(round);
        return tracing.footnote(report, footnote, () -> places.inReport(report, footnote));
    }
}
