package org.lanzarote.monitoring.analysis.compilation;

import org.lanzarote.monitoring.platform.language.FilledWords;
import org.lanzarote.monitoring.platform.language.Language;

/** The fixed words of a compilation's page and tables; {0} and {1} are filled in. */
enum CompilationLabel {
    TITLE("Question {0}: compilation of replies", "Question {0}\u00a0: compilation des réponses"),
    ROUND("Monitoring round", "Cycle de suivi"),
    REVISION("Revision", "Révision"),
    REVISION_OF("{0}, of {1}", "{0}, du {1}"),
    NOT_ISSUED("none issued yet", "aucune pour l’instant"),
    FACT("{0}: {1}", "{0}\u00a0: {1}"),
    REMARK("Remark", "Remarque"),
    FILTERED("Part of the whole", "Une partie de l’ensemble"),
    ONLY_PARTIES("Parties: {0}", "Parties\u00a0: {0}"),
    ONLY_SOURCES("Sources: {0}", "Sources\u00a0: {0}"),
    ONLY_VALUE("Value: {0}", "Valeur\u00a0: {0}"),
    ONLY_TEXT("Words: {0}", "Mots\u00a0: {0}"),
    RESTRICTED(
            "This page shows what is not public, for the use of those who oversee the round.",
            "Cette page montre ce qui n’est pas public, à l’usage de ceux qui suivent le cycle."),
    QUESTIONS("The question", "La question"),
    FIGURES("Answers in figures", "Les réponses en chiffres"),
    ANSWERS("{0} (Answers: {1})", "{0} (Réponses\u00a0: {1})"),
    VALUE("Value", "Valeur"),
    PARTIES("Parties", "Parties"),
    REPLIES("Replies of Parties", "Réponses des Parties"),
    SILENT("No answer is there to read of: {0}.", "Aucune réponse ne peut être lue de\u00a0: {0}."),
    STAKEHOLDERS("Stakeholders", "Parties prenantes"),
    CHILDREN("What children said", "Ce que des enfants ont dit"),
    CHANGES_BY(
            "Changed in revision {0}, since revision {1}", "Changements dans la révision {0}, depuis la révision {1}"),
    CHANGES("Changed since revision {0}", "Changements depuis la révision {0}"),
    NO_CHANGE("Nothing.", "Aucun."),
    NOTHING("Nothing is there to read.", "Il n’y a rien à lire."),
    NOT_NAMED("An organisation that is not named", "Une organisation qui n’est pas nommée"),
    COMMENT_ON("{0} on the reply of {1}", "{0}, sur la réponse ({1})"),
    SUBMISSION("Submission {0}, {1}", "Soumission {0}, {1}"),
    SUPPLEMENT("Changed in submission {0}, {1}", "Modifiée dans la soumission {0}, {1}"),
    SUBMITTED_ON("Submitted on {0}", "Soumise le {0}"),
    PUBLISHED_ON("Published on {0}", "Publiée le {0}"),
    NOT_PUBLIC("Not public", "Non publique"),
    WITHHELD("Withheld: {0}", "Non divulguée\u00a0: {0}"),
    WITHHELD_IN_PART("Withheld in part: {0}", "En partie non divulguée\u00a0: {0}"),
    IN_LANGUAGE("In {0}", "En {0}"),
    SOURCE("Source", "Source"),
    FILE("Attachment {0}", "Pièce jointe {0}"),
    ADDED("Added", "Ajouté"),
    CHANGED("Changed", "Modifié"),
    WITHDRAWN("Withdrawn", "Retiré"),
    STATE("reply", "réponse"),
    STAKEHOLDER("stakeholder", "partie prenante");

    private final String en;
    private final String fr;

    CompilationLabel(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    String in(Language language, Object... filled) {
        return FilledWords.of(language == Language.FR ? fr : en, filled);
    }
}
