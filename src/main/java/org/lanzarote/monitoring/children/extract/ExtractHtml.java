package org.lanzarote.monitoring.children.extract;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders an extract of what children said as a page, to which the notes of documents lead. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ExtractHtml extends PageWriter<ExtractView> {

    private final Template template;

    ExtractHtml(@Location("record.html") Template template) {
        super(ExtractView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(ExtractView extract) {
        return template.data("page", new ExtractPrinting(extract).print());
    }

    @Override
    protected PageLinks links(ExtractView extract) {
        return new ExtractPrinting(extract).links();
    }
}
