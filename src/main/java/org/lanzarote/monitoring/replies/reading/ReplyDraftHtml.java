package org.lanzarote.monitoring.replies.reading;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a reply that its Party works on as a page, for the Party and its delegates. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ReplyDraftHtml extends PageWriter<ReplyDraft> {

    private final Template template;

    ReplyDraftHtml(@Location("reply.html") Template template) {
        super(ReplyDraft.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(ReplyDraft draft) {
        return template.data("page", new ReplyDraftPrinting(draft).print());
    }

    @Override
    protected PageLinks links(ReplyDraft draft) {
        return new ReplyDraftPrinting(draft).links();
    }
}
