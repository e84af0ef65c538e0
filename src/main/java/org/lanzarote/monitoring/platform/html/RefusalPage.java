package org.lanzarote.monitoring.platform.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.problem.Violation;

/**
 * What a person reads whose browser is refused: why, what to do, the forms in which there is what was asked for, the pages from
 * which to go on, and the id by which the Secretariat finds the request.
 */
public record RefusalPage(
        Problem problem,
        Language language,
        RefusalWords words,
        List<PageLinks.Link> forms,
        @Nullable String plain,
        @Nullable String round,
        @Nullable SignIn signIn,
        String request)
        implements Printable {

    /**
     * The address of the same thing in the front end, where people sign in, if the installation has one; and that of this page,
     * where everybody reads it.
     */
    public record SignIn(
            @Nullable String frontEnd, @Nullable String open) {}

    /** The language of the page. */
    public String lang() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    public String frontEnd() {
        return language == Language.FR ? "Se connecter dans l’application" : "Sign in to the application";
    }

    public String open() {
        return language == Language.FR
                ? "Demander cette page sans se connecter"
                : "Ask for this page without signing in";
    }

    /** What is wrong where, without what the page says already. */
    public List<Violation> violations() {
        return problem.violations().stream()
                .filter(violation -> !violation.detail().equals(words.detail()))
                .toList();
    }

    public String without() {
        return language == Language.FR
                ? "Demander cette adresse sans ses paramètres"
                : "Ask for this address without its parameters";
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
