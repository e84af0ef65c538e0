package org.lanzarote.monitoring.outcome.document;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a report as a page to read and print. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ReportDocumentHtml extends PageWriter<ReportDocument> {

    private final Template template;

    ReportDocumentHtml(@Location("report.html") Template template) {
        super(ReportDocument.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(ReportDocument document) {
        return template.data("page", ReportDocumentPage.of(document));
    }

    @Override
    protected PageLinks links(ReportDocument document) {
        var edition = document.edition();
        var report = "/rounds/" + document.round() + "/report";
        var address = edition == null ? report + "/document" : report + "/editions/" + edition.number() + "/document";
        var words = new DocumentWords(document.language());
        return PageLinks.of(document.language(), address)
                .files(address)
                .near(words.newest(), report + "/document")
                .overview(document.round());
    }
}
