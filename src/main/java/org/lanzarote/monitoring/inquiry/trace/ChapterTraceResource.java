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
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what the introduction of a chapter rests on, and the factsheets that show it. */
@Path("/rounds/{round}/report/chapters/{numeral}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class ChapterTraceResource {

    private final Tracing tracing;
    private final ReportRepository reports;
    private final ChapterRepository chapters;

    ChapterTraceResource(Tracing tracing, ReportRepository reports, ChapterRepository chapters) {
        this.tracing = tracing;
        this.reports = reports;
        this.chapters = chapters;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Trace the introduction of a chapter: what it rests on, and the factsheets that show it")
    public Trace traceChapter(@RestPath int round, @RestPath String numeral, @BeanParam FollowedWords followed) {
        var chapter = chapters.require(reports.requireVisible(round), numeral);
        return tracing.record(
                round, TraceKind.CHAPTER, chapter.id(), followed.words(), NotFound.of("chapter", numeral));
    }
}
