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
import org.lanzarote.monitoring.factsheets.edition.SealedFootnotes;
import org.lanzarote.monitoring.inquiry.chain.EditionChain;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what a footnote of an edition of a factsheet rests on, and what became of the sentence that has it there. */
@Path("/rounds/{round}/factsheets/{party}/editions/{edition}/footnotes/{footnote}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class EditionFootnoteTraceResource {

    private final Tracing tracing;
    private final EditionChain editions;
    private final SealedFootnotes footnotes;
    private final ReportRepository reports;

    EditionFootnoteTraceResource(
            Tracing tracing, EditionChain editions, SealedFootnotes footnotes, ReportRepository reports) {
        this.tracing = tracing;
        this.editions = editions;
        this.footnotes = footnotes;
        this.reports = reports;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Trace a footnote of an edition of a factsheet: what it rests on, and what rests on its sentence",
            description =
                    "It points to what it pointed to when the edition was published. Its sentence may have been worded"
                            + " otherwise since, and its footnotes have other numbers in the newest factsheet.")
    public Trace traceEditionFootnote(
            @RestPath int round, @RestPath String party, @RestPath int edition, @RestPath int footnote) {
        var report = reports.requireVisible(round);
        var sealed = footnotes.require(report, party, edition, footnote);
        return tracing.footnote(report, sealed, () -> editions.footnote(round, party, sealed));
    }
}
