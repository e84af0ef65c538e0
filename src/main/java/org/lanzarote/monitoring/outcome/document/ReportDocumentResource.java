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
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Gives a whole report as it is printed. */
@Path("/rounds/{round}/report/document")
@Tag(name = "Report")
@Trailed
@Transactional
class ReportDocumentResource {

    private final ReportRepository reports;
    private final DocumentSource source;

    ReportDocumentResource(ReportRepository reports, DocumentSource source) {
        this.reports = reports;
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
            summary = "Read the whole report as it is printed, as JSON, a page, a file or Akoma Ntoso",
            description =
                    "Key findings, chapters, paragraphs, recommendations and practices in reading order, with footnotes"
                            + " numbered through. In the page, paragraph-53 and recommendation-II-3 are addresses of their"
                            + " own; Akoma Ntoso 3.0 (OASIS LegalDocML) names them para_53 and rec_II-3. The report is public"
                            + " once it is published. In its other language it says confirmed translations; a text that has none"
                            + " stands there as it is, with its language.")
    public ReportDocument getReportDocument(
            @RestPath int round,
            @Parameter(description = "Language of the document; the report's own where none is given")
                    @RestQuery
                    @Nullable Language lang) {
        var report = reports.requireVisible(round);
        var language = lang == null ? report.language() : lang;
        return new DocumentComposition(source.fetch(report, language)).compose();
    }
}
