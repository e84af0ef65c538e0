package org.lanzarote.monitoring.platform.html;

import java.util.Locale;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Problem;

/** What a person reads whose browser asked for a page and is refused: the words of the problem. */
public record RefusalPage(Problem problem, Language language) implements Printable {

    /** The language of the page. */
    public String lang() {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
