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
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what a paragraph rests on, and what rests on it. */
@Path("/rounds/{round}/report/paragraphs/{number}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class ParagraphTraceResource {

    private final Tracing tracing;
    private final ReportRepository reports;
    private final Citations citations;

    ParagraphTraceResource(Tracing tracing, ReportRepository reports, Citations citations) {
        this.tracing = tracing;
        this.reports = reports;
        this.citations = citations;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Trace a paragraph: what it rests on, and what rests on it")
    public Trace traceParagraph(@RestPath int round, @RestPath int number, @BeanParam FollowedWords followed) {
        reports.requireVisible(round);
        var missing = NotFound.of("paragraph", number);
        var id = citations
                .idOf(round, CitationKind.PARAGRAPH, String.valueOf(number))
                .orElseThrow(missing);
        return tracing.record(round, TraceKind.PARAGRAPH, id, followed.words(), missing);
    }
}
