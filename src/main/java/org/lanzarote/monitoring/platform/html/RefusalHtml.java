package org.lanzarote.monitoring.platform.html;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.problem.ProblemPage;

/** Renders a problem as a page, in the same words. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class RefusalHtml extends PageWriter<RefusalPage> implements ProblemPage {

    private final Template template;
    private final RefusalPages pages;

    RefusalHtml(@Location("problem.html") Template template, RefusalPages pages) {
        super(RefusalPage.class);
        this.template = template;
        this.pages = pages;
    }

    @Override
    protected TemplateInstance page(RefusalPage refusal) {
        return template.data("page", refusal);
    }

    @Override
    public byte[] of(Problem problem, Language language, RoutingContext request) {
        return bytes(pages.of(problem, language, request));
    }

    @Override
    public String policy() {
        return HouseStyle.POLICY;
    }
}
