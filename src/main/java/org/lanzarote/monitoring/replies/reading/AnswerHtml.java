package org.lanzarote.monitoring.replies.reading;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a submitted answer as a page, to which the notes of documents lead. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class AnswerHtml extends PageWriter<SubmittedAnswerView> {

    private final Template template;

    AnswerHtml(@Location("answer.html") Template template) {
        super(SubmittedAnswerView.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(SubmittedAnswerView answer) {
        return template.data("page", new AnswerPrinting(answer).print());
    }

    @Override
    protected PageLinks links(SubmittedAnswerView answer) {
        var asked = answer.asked();
        var words = new AnswerPageWords(asked.language());
        var round = "/rounds/" + asked.round();
        return PageLinks.of(asked.language(), asked.answer(answer.submission().number()))
                .near(words.reply(), asked.submission(answer.submission().number()))
                .near(words.factsheet(), round + "/factsheets/" + asked.party().iso3())
                .near(words.across(), round + "/questions/" + asked.item().number() + "/compilation")
                .overview(asked.round());
    }
}
