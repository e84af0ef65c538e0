package org.lanzarote.monitoring.children.extract;

import static org.lanzarote.monitoring.platform.problem.ProblemType.IDENTIFYING_TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.children.figures.ReleasedParticipation;
import org.lanzarote.monitoring.children.screening.NamesNobody;
import org.lanzarote.monitoring.children.screening.PartyNames;
import org.lanzarote.monitoring.children.screening.Screen;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/**
 * Refuses an extract that may identify somebody, disclose abuse, or name a Party whose number of children is hidden,
 * before anything is stored.
 */
@ApplicationScoped
class ExtractScreening {

    private final Screen screen;
    private final ReleasedParticipation figures;

    ExtractScreening(Screen screen, ReleasedParticipation figures) {
        this.screen = screen;
        this.figures = figures;
    }

    void check(int round, String text, List<NamesNobody> confirmed, boolean disclosesNothing) {
        var hidden = figures.hiddenParties(round);
        var check = screen.check();
        hidden.forEach(party -> PartyNames.words(text, party)
                .forEach(word -> check.alsoAsk(word, ExtractMessage.MAY_NAME_HIDDEN_PARTY.with(name(party)))));
        check.check("", text, confirmed, false);
        check.orThrow();
        if (!disclosesNothing && screen.suspectsDisclosure(text)) {
            refuse(ExtractMessage.MAY_DISCLOSE);
        }
        hidden.stream()
                .filter(party -> PartyNames.named(text, party))
                .findFirst()
                .ifPresent(party -> refuse(ExtractMessage.NAMES_HIDDEN_PARTY.with(name(party))));
    }

    private static String name(Party party) {
        return party.withArticle(Language.EN);
    }

    private static void refuse(Told why) {
        throw IDENTIFYING_TEXT.because(ExtractMessage.NOTHING_STORED, List.of(Violation.at("/text", why)));
    }
}
