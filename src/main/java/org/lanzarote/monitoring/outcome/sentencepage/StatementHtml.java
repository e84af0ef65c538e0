package org.lanzarote.monitoring.outcome.sentencepage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.outcome.statement.StatementView;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders an editorial statement as a page, to which items of factsheets lead. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class StatementHtml extends PageWriter<StatementView> {

    private final Template template;

    StatementHtml(@Location("record.html") Template template) {
        super(StatementView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(StatementView statement) {
        return template.data("page", new StatementPage(statement).print());
    }

    @Override
    protected PageLinks links(StatementView statement) {
        return new StatementPage(statement).links();
    }
}
