package org.lanzarote.monitoring.outcome.factsheet;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a factsheet as a page to read and print. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FactsheetHtml extends PageWriter<Factsheet> {

    private final Template template;
    private final Caller caller;

    FactsheetHtml(@Location("factsheet.html") Template template, Caller caller) {
        super(Factsheet.class);
        this.template = template;
        this.caller = caller;
    }

    @Override
    protected TemplateInstance page(Factsheet factsheet) {
        return template.data("page", FactsheetPage.of(factsheet))
                .data("stale", factsheet.stale() && caller.isInsider() ? StaleRemark.of(factsheet) : "");
    }
}
