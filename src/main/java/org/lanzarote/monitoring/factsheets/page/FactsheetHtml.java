package org.lanzarote.monitoring.factsheets.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a factsheet as a page to read and print. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FactsheetHtml extends PageWriter<Factsheet> {

    private final Template template;

    FactsheetHtml(@Location("factsheet.html") Template template) {
        super(Factsheet.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(Factsheet factsheet) {
        return template.data("page", FactsheetPage.of(factsheet));
    }

    @Override
    protected PageLinks links(Factsheet factsheet) {
        return FactsheetLinks.of(factsheet);
    }
}
