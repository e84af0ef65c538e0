package org.lanzarote.monitoring.outcome.document;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.edition.EditionReading;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Gives an edition of a report as it is printed. */
@Path("/rounds/{round}/report/editions/{edition}/document")
@Tag(name = "Editions")
@Trailed
@Transactional
class EditionDocumentResource {

    private final ReportRepository reports;
    private final EditionReading editions;
    private final EditionSource source;

    EditionDocumentResource(ReportRepository reports, EditionReading editions, EditionSource source) {
        this.reports = reports;
        this.editions = editions;
        this.source = source;
    }

    @GET
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        AkomaNtoso.TYPE,
        FileEnding.PDF_TYPE,
        FileEnding.DOCX_TYPE,
        FileEnding.MARKDOWN_TYPE
    })
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read an edition of the report as it is printed, as JSON, a page, a file or Akoma Ntoso",
            description =
                    "Its words are those that were sealed, and so are its translations; Parties have the names that they"
                            + " had when the report was adopted, sources those of today. In the page, paragraph-53 and recommendation-II-3 are"
                            + " addresses of their own; Akoma Ntoso 3.0 names them para_53 and rec_II-3. Each form of an edition that was"
                            + " corrected since says so, and leads to the newest.")
    public ReportDocument getEditionDocument(
            @RestPath int round,
            @RestPath int edition,
            @Parameter(description = "Language of the document; the report's own where none is given")
                    @RestQuery
                    @Nullable Language lang) {
        var report = reports.requireVisible(round);
        var sealed = editions.require(report, edition);
        return new DocumentComposition(source.fetch(report, sealed, lang == null ? report.language() : lang)).compose();
    }
}
