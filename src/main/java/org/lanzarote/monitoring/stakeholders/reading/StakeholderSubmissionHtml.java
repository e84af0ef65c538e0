package org.lanzarote.monitoring.stakeholders.reading;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a stakeholder's submission as a page, to which the notes of documents lead. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class StakeholderSubmissionHtml extends PageWriter<StakeholderSubmissionView> {

    private final Template template;

    StakeholderSubmissionHtml(@Location("record.html") Template template) {
        super(StakeholderSubmissionView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(StakeholderSubmissionView submission) {
        return template.data("page", new SubmissionPrinting(submission).print());
    }

    @Override
    protected PageLinks links(StakeholderSubmissionView submission) {
        return new SubmissionPrinting(submission).links();
    }
}
