package org.lanzarote.monitoring.replies.reading;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a submitted reply as a page, to which the pages of its answers lead. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class SubmissionHtml extends PageWriter<SubmissionView> {

    private final Template template;

    SubmissionHtml(@Location("reply.html") Template template) {
        super(SubmissionView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(SubmissionView submission) {
        return template.data("page", new WholeReplyPrinting(submission).print());
    }

    @Override
    protected PageLinks links(SubmissionView submission) {
        return new WholeReplyPrinting(submission).links();
    }
}
