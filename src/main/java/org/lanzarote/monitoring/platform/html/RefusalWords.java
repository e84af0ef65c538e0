package org.lanzarote.monitoring.platform.html;

import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** What is told to the person before a browser: the words of the problem, unless these speak to whoever writes a program. */
record RefusalWords(String title, String detail, String remedy) {

    static RefusalWords of(Problem problem, Language language, boolean hasForms) {
        boolean french = language == Language.FR;
        if (problem.status() == ProblemType.UNAUTHORIZED.status()) {
            return french ? notSignedInFrench() : notSignedIn();
        }
        if (problem.status() == ProblemType.NOT_ACCEPTABLE.status()) {
            return french ? notInThisFormFrench(hasForms) : notInThisForm(hasForms);
        }
        return new RefusalWords(
                problem.title(),
                problem.detail(),
                problem.type().equals(ProblemType.INVALID.uri())
                        ? inAddress(french)
                        : ProblemType.remedy(problem, language));
    }

    /** What to do where the address asks for what cannot be: a browser changes nothing. */
    private static String inAddress(boolean french) {
        return french ? "Corrigez dans l’adresse ce qui est nommé ici." : "Correct in the address what is named here.";
    }

    private static RefusalWords notSignedIn() {
        return new RefusalWords(
                "You are not signed in",
                "This is for people who have signed in, or your sign-in has ended.",
                "Nobody signs in here: sign in to the application that you use with this service, and open the page from"
                        + " there.");
    }

    private static RefusalWords notSignedInFrench() {
        return new RefusalWords(
                "Vous n’êtes pas connecté",
                "Ceci s’adresse aux personnes connectées, ou votre connexion a pris fin.",
                "On ne se connecte pas ici\u00a0: connectez-vous dans l’application que vous utilisez avec ce service, et"
                        + " ouvrez la page à partir de là.");
    }

    private static RefusalWords notInThisForm(boolean hasForms) {
        return new RefusalWords(
                "Not in this form",
                "What stands at this address is not given in the form that you asked for.",
                hasForms ? "It is given in these forms:" : "It is for programs; there is no page of it.");
    }

    private static RefusalWords notInThisFormFrench(boolean hasForms) {
        return new RefusalWords(
                "Pas sous cette forme",
                "Ce qui se trouve à cette adresse n’est pas donné sous la forme que vous demandez.",
                hasForms
                        ? "On l’obtient sous ces formes\u00a0:"
                        : "Ceci s’adresse aux programmes\u00a0; il n’en existe pas de page.");
    }
}
