package org.lanzarote.monitoring.outcome.sentencepage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.outcome.placing.FindingView;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a finding as a page, to which the notes of documents lead. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FindingHtml extends PageWriter<FindingView> {

    private final Template template;

    FindingHtml(@Location("record.html") Template template) {
        super(FindingView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(FindingView finding) {
        return template.data("page", new FindingPrinting(finding).print());
    }

    @Override
    protected PageLinks links(FindingView finding) {
        return new FindingPrinting(finding).links();
    }
}
