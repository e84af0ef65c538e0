package org.lanzarote.monitoring.factsheets.draft;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.factsheets.page.DraftForms;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders the draft of a factsheet as the page that it would be. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FactsheetDraftHtml extends PageWriter<FactsheetDraftView> {

    private final Template template;

    FactsheetDraftHtml(@Location("factsheet.html") Template template) {
        super(FactsheetDraftView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(FactsheetDraftView draft) {
        return template.data("page", DraftForms.page(draft.factsheet(), draft.concernedNames()));
    }

    @Override
    protected PageLinks links(FactsheetDraftView draft) {
        return DraftForms.links(draft.factsheet());
    }
}
