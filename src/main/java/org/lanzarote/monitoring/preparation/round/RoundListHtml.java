package org.lanzarote.monitoring.preparation.round;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLink;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.PageWriter;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.Plain;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** Renders the rounds as a page that leads to each of them, from which a reader begins. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class RoundListHtml extends PageWriter<RoundList> {

    private static final String ADDRESS = "/rounds";

    private final Template template;

    RoundListHtml(@Location("record.html") Template template) {
        super(RoundList.class);
        this.template = template;
    }

    @Override
    protected TemplateInstance page(RoundList rounds) {
        var language = rounds.language();
        List<RecordPart> parts = new ArrayList<>(
                rounds.items().stream().map(round -> part(round, language)).toList());
        if (rounds.next() != null) {
            var more = new PageLink(
                    say(language, "More rounds", "Autres cycles"),
                    ADDRESS + "?lang=" + language + "&cursor=" + rounds.next());
            parts.add(RecordPart.leading(more));
        }
        return template.data(
                "page",
                RecordPage.of(
                        language.name().toLowerCase(Locale.ROOT),
                        say(language, "Monitoring rounds", "Cycles de suivi"),
                        List.of(new Fact(
                                say(language, "Rounds shown here", "Cycles montrés ici"),
                                Integer.toString(rounds.items().size()))),
                        parts));
    }

    @Override
    protected PageLinks links(RoundList rounds) {
        return PageLinks.of(rounds.language(), ADDRESS).tables(ADDRESS);
    }

    private static RecordPart part(RoundView round, Language language) {
        var due = say(language, "Time limit of the States’ replies: ", "Délai de réponse des États\u00a0: ")
                + DayInWords.of(round.repliesDue(), language);
        return RecordPart.plain(
                round.title().in(language),
                List.of(Plain.of(round.theme().in(language)), Plain.of(due)),
                List.of(new PageLink(
                        say(language, "The round at a glance", "Le cycle en un coup d’œil"),
                        ADDRESS + "/" + round.number() + "/overview?lang=" + language)));
    }

    private static String say(Language language, String english, String french) {
        return language == Language.FR ? french : english;
    }
}
