package org.lanzarote.monitoring.outcome.sentencepage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.outcome.practice.PracticeView;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a promising practice as a page, to which items of factsheets lead. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PracticeHtml extends PageWriter<PracticeView> {

    private final Template template;

    PracticeHtml(@Location("record.html") Template template) {
        super(PracticeView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(PracticeView practice) {
        return template.data("page", new PracticePage(practice).print());
    }

    @Override
    protected PageLinks links(PracticeView practice) {
        return new PracticePage(practice).links();
    }
}
