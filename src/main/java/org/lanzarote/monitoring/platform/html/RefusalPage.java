package org.lanzarote.monitoring.platform.html;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.RequestId;

/**
 * What a person reads whose browser is refused: the words of the problem, what to do, the pages from which to go on, and the id by
 * which the Secretariat finds the request.
 */
public record RefusalPage(
        Problem problem,
        Language language,
        String remedy,
        @Nullable String round,
        String request) implements Printable {

    private static final Pattern OVERVIEW = Pattern.compile("/rounds/\\d+/overview([.].*)?");

    static RefusalPage of(Problem problem, Language language, RoutingContext request) {
        var round = SeenRound.of(request)
                .filter(seen -> !OVERVIEW.matcher(request.request().path()).matches());
        return new RefusalPage(
                problem,
                language,
                ProblemType.remedy(problem, language),
                round.map(seen -> "/rounds/" + seen + "/overview?lang=" + language)
                        .orElse(null),
                RequestId.of(request));
    }

    /** The language of the page. */
    public String lang() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    public String goOn() {
        return language == Language.FR ? "Le cycle en un coup d’œil" : "The round at a glance";
    }

    public String rounds() {
        return language == Language.FR ? "Tous les cycles" : "All rounds";
    }

    public String named() {
        return language == Language.FR ? "Identifiant de la requête" : "Id of the request";
    }
}
