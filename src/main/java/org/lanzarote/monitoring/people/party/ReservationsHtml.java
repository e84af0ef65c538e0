package org.lanzarote.monitoring.people.party;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.Plain;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.Language;

/** Renders the reservations of a Party as a page, to which the notes of documents lead. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ReservationsHtml extends PageWriter<Reservations> {

    private final Template template;

    ReservationsHtml(@Location("record.html") Template template) {
        super(Reservations.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(Reservations reservations) {
        var language = reservations.language();
        var parts = reservations.all().stream()
                .map(reservation -> part(
                        "Article " + reservation.article(), reservation.effect().in(language)))
                .toList();
        return template.data(
                "page",
                RecordPage.of(
                        language.name().toLowerCase(Locale.ROOT),
                        say(language, "Reservations to the Convention", "Réserves à la Convention"),
                        List.of(new Fact(
                                say(language, "Party", "Partie"),
                                reservations.party().title(language))),
                        parts.isEmpty() ? List.of(part(null, none(language))) : parts));
    }

    @Override
    protected PageLinks links(Reservations reservations) {
        return PageLinks.of(
                reservations.language(), "/parties/" + reservations.party().iso3() + "/reservations");
    }

    private static RecordPart part(@Nullable String heading, String words) {
        return RecordPart.plain(heading, List.of(Plain.of(words)), List.of());
    }

    private static String none(Language language) {
        return say(language, "None is known here.", "Aucune n’est connue ici.");
    }

    private static String say(Language language, String english, String french) {
        return language == Language.FR ? french : english;
    }
}
