package org.lanzarote.monitoring.outcome.edition;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lanzarote.monitoring.platform.html.PageLink;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.Plain;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** Renders the editions of a report as a page. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class EditionListHtml extends PageWriter<EditionList> {

    private final Template template;

    EditionListHtml(@Location("record.html") Template template) {
        super(EditionList.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(EditionList list) {
        var parts = new ArrayList<RecordPart>();
        list.items().forEach(row -> parts.add(edition(list, row)));
        if (list.next() != null) {
            var earlier = new PageLink(
                    say(list, "Earlier editions", "Éditions antérieures"),
                    address(list) + "?lang=" + list.language() + "&cursor=" + list.next());
            parts.add(RecordPart.leading(earlier));
        }
        return template.data(
                "page",
                RecordPage.of(
                        list.language().name().toLowerCase(Locale.ROOT),
                        say(list, "Editions of the report of round ", "Éditions du rapport du cycle ") + list.round(),
                        List.of(),
                        parts));
    }

    @Override
    protected PageLinks links(EditionList list) {
        var round = "/rounds/" + list.round();
        return PageLinks.of(list.language(), address(list))
                .near(say(list, "The report as it stands", "Rapport en vigueur"), round + "/report/document")
                .overview(list.round());
    }

    private static RecordPart edition(EditionList list, EditionRow row) {
        var reason = row.reason() == null
                ? say(list, "As it was adopted.", "Tel qu’il a été adopté.")
                : say(list, "Corrected: ", "Corrigé\u00a0: ") + row.reason();
        var address = address(list) + "/" + row.number();
        var asked = "?lang=" + list.language();
        return RecordPart.plain(
                say(list, "Edition ", "Édition ")
                        + row.number()
                        + say(list, " of ", " du ")
                        + DayInWords.of(row.sealedAt(), list.language()),
                List.of(Plain.of(reason), new Plain(null, "SHA-256", row.sha256())),
                List.of(
                        new PageLink("HTML", address + "/document" + asked),
                        new PageLink("PDF", address + "/document.pdf" + asked),
                        new PageLink("Word (DOCX)", address + "/document.docx" + asked),
                        new PageLink("Markdown", address + "/document.md" + asked)));
    }

    private static String address(EditionList list) {
        return "/rounds/" + list.round() + "/report/editions";
    }

    private static String say(EditionList list, String english, String french) {
        return list.language() == Language.FR ? french : english;
    }
}
