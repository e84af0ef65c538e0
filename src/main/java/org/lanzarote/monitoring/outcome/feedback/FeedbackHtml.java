package org.lanzarote.monitoring.outcome.feedback;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a feedback as a page to read and print. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FeedbackHtml extends PageWriter<Feedback> {

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Template template;

    FeedbackHtml(@Location("feedback.html") Template template) {
        super(Feedback.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(Feedback feedback) {
        return template.data("lang", feedback.language().name().toLowerCase(Locale.ROOT))
                .data("title", feedback.title())
                .data("body", RENDERER.render(PARSER.parse(FeedbackMarkdown.of(feedback))));
    }
}
