package org.lanzarote.monitoring.inquiry.roundpage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders a round at a glance as a page to read and print. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class RoundOverviewHtml extends PageWriter<RoundOverview> {

    private final Template template;

    RoundOverviewHtml(@Location("overview.html") Template template) {
        super(RoundOverview.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(RoundOverview overview) {
        return template.data("page", new RoundPagePrinting(overview).print());
    }

    @Override
    protected PageLinks links(RoundOverview overview) {
        var words = new RoundPageWords(overview.language());
        var round = "/rounds/" + overview.round();
        var links = PageLinks.of(
                        overview.language(),
                        round + "/overview" + overview.filter().query())
                .nearTable(
                        words.say(RoundPageLabel.REPLIES),
                        round + "/replies" + overview.filter().queryOfReplies());
        return overview.report() == null
                ? links
                : links.nearTable(
                        words.say(RoundPageLabel.RECOMMENDATIONS),
                        round + "/report/recommendations" + overview.filter().queryOfRecommendations());
    }
}
