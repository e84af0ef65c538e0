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
import org.lanzarote.monitoring.inquiry.chain.FootnotePlaces;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what a footnote of a factsheet rests on, and the sentence that has it. */
@Path("/rounds/{round}/factsheets/{party}/footnotes/{footnote}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class FootnoteTraceResource {

    private final Tracing tracing;
    private final EditionChain editions;
    private final FootnotePlaces places;
    private final SealedFootnotes sealed;
    private final ReportRepository reports;

    FootnoteTraceResource(
            Tracing tracing,
            EditionChain editions,
            FootnotePlaces places,
            SealedFootnotes sealed,
            ReportRepository reports) {
        this.tracing = tracing;
        this.editions = editions;
        this.places = places;
        this.sealed = sealed;
        this.reports = reports;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Trace a footnote of a factsheet: what it rests on, and what rests on its sentence",
            description =
                    "The number is that in the factsheet as everybody reads it, which is the same in each language: in its newest"
                            + " edition, and in the draft before there is one. A footnote of an earlier edition has a chain"
                            + " of its own.")
    public Trace traceFootnote(@RestPath int round, @RestPath String party, @RestPath int footnote) {
        var report = reports.requireVisible(round);
        if (report.publishedAt() == null) {
            return tracing.footnote(report, footnote, () -> places.inFactsheet(report, party, footnote));
        }
        var newest = sealed.requireNewest(report, party, footnote);
        return tracing.footnote(report, newest, () -> editions.newest(round, party, newest));
    }
}
