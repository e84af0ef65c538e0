package org.lanzarote.monitoring.factsheets.edition;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders the editions of a factsheet as a page that leads to each of them. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FactsheetEditionsHtml extends PageWriter<FactsheetEditionList> {

    private final Template template;

    FactsheetEditionsHtml(@Location("editions.html") Template template) {
        super(FactsheetEditionList.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(FactsheetEditionList editions) {
        return template.data("page", FactsheetEditionsPage.of(editions));
    }

    @Override
    protected PageLinks links(FactsheetEditionList editions) {
        var head = editions.head();
        return PageLinks.of(head.language(), head.editions())
                .near(new FactsheetPageWords(head.language()).factsheet(), head.address());
    }
}
