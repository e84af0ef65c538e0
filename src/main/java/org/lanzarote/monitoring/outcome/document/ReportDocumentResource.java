package org.lanzarote.monitoring.outcome.document;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
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
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, AkomaNtoso.TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the whole report as it is printed, as JSON, a page or Akoma Ntoso",
            description =
                    "Key findings, chapters, paragraphs, recommendations and practices in reading order, with footnotes"
                            + " numbered through. In the page, paragraph-53 and recommendation-II-3 are addresses of their"
                            + " own; Akoma Ntoso 3.0 (OASIS LegalDocML) names them para_53 and rec_II-3. The report is public"
                            + " once it is published.")
    public ReportDocument getReportDocument(@RestPath int round) {
        return new DocumentComposition(source.fetch(reports.requireVisible(round))).compose();
    }
}
