package org.lanzarote.monitoring.analysis.codebook;

import java.util.List;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** The codes that a codebook may start with. */
final class StartingCodes {

    static final List<CodeEntry> ALL = List.of(
            code(
                    "GAP",
                    text("Gap", "Lacune"),
                    text(
                            "Law or practice falls short of what the question is about.",
                            "Le droit ou la pratique reste en deçà de ce que vise la question."),
                    text(
                            "The law is silent; a measure covers some of the children concerned only.",
                            "Le droit est muet\u00a0; une mesure ne concerne qu’une partie des enfants visés."),
                    text(
                            "The answer does not say how things stand: no information.",
                            "La réponse ne dit pas ce qu’il en est\u00a0: pas d’information.")),
            code(
                    "IN_LINE",
                    text("In line", "Conforme"),
                    text(
                            "Law and practice do what the question is about.",
                            "Le droit et la pratique satisfont à ce que vise la question."),
                    text(
                            "A provision in force, with its text or its application shown.",
                            "Une disposition en vigueur, texte ou application à l’appui."),
                    text(
                            "A bill that is not yet in force: under review.",
                            "Un projet de loi qui n’est pas encore en vigueur\u00a0: en cours d’examen.")),
            code(
                    "UNDER_REVIEW",
                    text("Under review", "En cours d’examen"),
                    text(
                            "The Party is changing its law or practice, and the change is not yet in force.",
                            "La Partie modifie son droit ou sa pratique, et la modification n’est pas encore en vigueur."),
                    text(
                            "A bill before parliament; a pilot that is being evaluated.",
                            "Un projet de loi devant le parlement\u00a0; un projet pilote en cours d’évaluation."),
                    text(
                            "An intention without a step towards it: gap.",
                            "Une intention qui n’est suivie d’aucune démarche\u00a0: lacune.")),
            code(
                    "NO_INFORMATION",
                    text("No information", "Pas d’information"),
                    text("The answer does not allow an assessment.", "La réponse ne permet aucune appréciation."),
                    text("No answer, or one on another matter.", "Pas de réponse, ou une réponse sur un autre sujet."),
                    text(
                            "The Party says that it has no such measure: gap.",
                            "La Partie dit n’avoir aucune mesure de ce type\u00a0: lacune.")));

    private StartingCodes() {}

    private static CodeEntry code(
            String key, BilingualText name, BilingualText definition, BilingualText includes, BilingualText excludes) {
        return new CodeEntry(key, name, definition, includes, excludes, false);
    }

    private static BilingualText text(String english, String french) {
        return new BilingualText(english, french);
    }
}
