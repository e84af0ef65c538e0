package org.lanzarote.monitoring.analysis.compilation;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a compilation as a page to read and print. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class CompilationHtml extends PageWriter<CompilationView> {

    private final Template template;

    CompilationHtml(@Location("compilation.html") Template template) {
        super(CompilationView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(CompilationView compilation) {
        return template.data("page", new PagePrinting(compilation).print());
    }

    @Override
    protected PageLinks links(CompilationView compilation) {
        var language = compilation.reader().language();
        var round = "/rounds/" + compilation.round();
        var address = round + "/questions/" + compilation.question() + "/compilation"
                + compilation.filter().query();
        return PageLinks.of(language, address).files(address).tables(address).overview(compilation.round());
    }
}
