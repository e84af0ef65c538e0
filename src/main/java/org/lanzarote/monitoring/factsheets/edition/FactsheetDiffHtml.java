package org.lanzarote.monitoring.factsheets.edition;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;

/** Renders what is new in an edition of a factsheet as a page. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class FactsheetDiffHtml extends PageWriter<FactsheetDiff> {

    private final Template template;

    FactsheetDiffHtml(@Location("changes.html") Template template) {
        super(FactsheetDiff.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(FactsheetDiff diff) {
        return template.data("page", FactsheetDiffPage.of(diff));
    }

    @Override
    protected PageLinks links(FactsheetDiff diff) {
        var head = diff.head();
        var words = new FactsheetPageWords(head.language());
        return PageLinks.of(head.language(), head.edition(diff.to(), "/diff?from=" + diff.from()))
                .near(words.factsheet(), head.address())
                .near(words.editionList(), head.editions());
    }
}
