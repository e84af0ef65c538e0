package org.lanzarote.monitoring.children.extract;

import static org.lanzarote.monitoring.platform.problem.ProblemType.IDENTIFYING_TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.children.screening.IdentifierKind;
import org.lanzarote.monitoring.children.screening.Screen;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Refuses an extract that may identify somebody or that may disclose abuse, before anything is stored. */
@ApplicationScoped
class ExtractScreening {

    private final Screen screen;

    ExtractScreening(Screen screen) {
        this.screen = screen;
    }

    void check(String text) {
        var kinds = screen.identifies(text);
        if (!kinds.isEmpty()) {
            refuse(IdentifierKind.tell(kinds));
        }
        if (screen.suspectsDisclosure(text)) {
            refuse("May disclose abuse: flag the statement, and make no extract of it");
        }
    }

    private static void refuse(String why) {
        throw IDENTIFYING_TEXT.because("Nothing was stored", List.of(Violation.at("/text", why)));
    }
}
