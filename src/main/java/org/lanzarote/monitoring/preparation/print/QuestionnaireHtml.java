package org.lanzarote.monitoring.preparation.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageWriter;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireView;

/** Renders a questionnaire as a form to read, print and fill in by hand. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class QuestionnaireHtml extends PageWriter<QuestionnaireView> {

    private final Template template;

    QuestionnaireHtml(@Location("questionnaire.html") Template template) {
        super(QuestionnaireView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(QuestionnaireView questionnaire) {
        return template.data("page", new Composition(questionnaire).compose());
    }
}
