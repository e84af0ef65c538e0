package org.lanzarote.monitoring.preparation.print;

import org.lanzarote.monitoring.platform.language.Language;

/** The fixed words of a page, the same for every questionnaire; {0} and {1} are filled in. */
enum Label {
    QUESTIONS("Questions", "Questions"),
    VERSION("Version", "Version"),
    AUTHENTIC("Authentic text", "Texte authentique"),
    EN("English", "anglais"),
    FR("French", "français"),
    STATUS("Status", "Statut"),
    DRAFT("Draft, not adopted", "Projet, non adopté"),
    MEETING("Adopted at", "Réunion d’adoption"),
    ADOPTED_ON("Date of adoption", "Date d’adoption"),
    DECISION("Reference of the decision", "Référence de la décision"),
    PUT_TO("Put to", "Adressé à"),
    STATE("States", "États"),
    STAKEHOLDER("stakeholders", "parties prenantes"),
    CHILD("children", "enfants"),
    MISSING("[not yet translated]", "[pas encore traduit]"),
    STALE("[translation out of date]", "[traduction à mettre à jour]"),

    QUESTION_PUT_TO("Put to: {0}", "Adressée à\u00a0: {0}"),
    REQUIRED("Required", "Obligatoire"),
    SPANS("On {0}", "Sur {0}"),
    SEE_ALSO("See also {0}", "Voir aussi {0}"),
    SHOWN_IF("Answer only if {0}", "Ne répondez que si {0}"),
    REQUIRED_IF("Required if {0}", "Obligatoire si {0}"),
    AND(" and ", " et "),
    OR(" or ", " ou "),
    WITHIN("({0})", "({0})"),
    QUOTED("“{0}”", "«\u00a0{0}\u00a0»"),
    IS("{0} is {1}", "la réponse à {0} est {1}"),
    IS_NOT("{0} has an answer other than {1}", "{0} a une réponse autre que {1}"),
    INCLUDES("{0} includes {1}", "la réponse à {0} comprend {1}"),
    INCLUDES_NOT("{0} has an answer without {1}", "{0} a une réponse sans {1}"),
    AT_LEAST("{0} is at least {1}", "la réponse à {0} est égale ou supérieure à {1}"),
    AT_MOST("{0} is at most {1}", "la réponse à {0} est égale ou inférieure à {1}"),
    ANSWERED("{0} is answered", "{0} a une réponse"),
    NOT_ANSWERED("{0} is not answered", "{0} n’a pas de réponse"),

    YES("Yes", "Oui"),
    NO("No", "Non"),
    PARTLY("Partly", "En partie"),
    OTHER("Other", "Autre"),
    TICK_ONE("Tick one box", "Cochez une seule case"),
    TICK_ALL("Tick all that apply", "Cochez toutes les cases qui conviennent"),
    ONE_LINE("One line, at most {0} characters", "Une ligne, {0} caractères au plus"),
    CHARACTERS("At most {0} characters", "{0} caractères au plus"),
    WHOLE_NUMBER("A whole number", "Un nombre entier"),
    DECIMALS("A number, at most {0} decimals", "Un nombre, {0} décimales au plus"),
    YEAR("A year", "Une année"),
    MIN(", at least {0}", ", au moins {0}"),
    MAX(", at most {0}", ", au plus {0}"),
    DATE("Day, month and year", "Jour, mois et année"),
    ROWS("At most {0} rows; add some where needed", "{0} lignes au plus\u00a0; ajoutez-en au besoin"),
    LINKS("The texts referred to, one in each row", "Les textes cités, un par ligne"),
    LINK_TITLE("Title", "Titre"),
    LINK_ADDRESS("Address online, if any", "Adresse en ligne, le cas échéant"),
    FILES("The files that you attach", "Les fichiers que vous joignez"),
    EXPLANATION_OPTIONAL("Explanation, if you wish", "Explication, facultative"),
    EXPLANATION_REQUIRED("Explanation, required", "Explication, obligatoire");

    private final String en;
    private final String fr;

    Label(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
