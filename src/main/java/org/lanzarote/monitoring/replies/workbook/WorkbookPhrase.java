package org.lanzarote.monitoring.replies.workbook;

import org.lanzarote.monitoring.platform.language.Language;

/** The fixed words of the form in both languages. */
enum WorkbookPhrase {
    TITLE(
            "%s, round %d, version %d of the questionnaire. Fill in the yellow cells; everything else is not read.",
            "%s, cycle %d, version %d du questionnaire. Remplir les cellules jaunes\u00a0; le reste n'est pas lu."),
    NUMBER("No.", "N°"),
    QUESTION("Question", "Question"),
    ENTRY("What to enter", "Que saisir"),
    GUIDANCE("Guidance", "Indications"),
    CONDITION("When", "Quand"),
    ANSWER("Answer", "Réponse"),
    OTHER("Other answer, in words", "Autre réponse, à préciser"),
    TEXT("Text or explanation", "Texte ou explication"),
    MORE_TEXT("Text, continued where one cell is full", "Texte, suite si une cellule ne suffit pas"),
    REFERENCE_TITLE("Title of the text", "Titre du texte"),
    REFERENCE_URL("Address, as in https://...", "Adresse, comme https://..."),
    YES("Yes", "Oui"),
    NO("No", "Non"),
    PARTLY("Partly", "En partie"),
    OTHER_CHOICE("Other", "Autre"),
    ONE_OF("One of: %s", "Au choix\u00a0: %s"),
    EACH("x beside each that applies", "x à côté de chaque réponse retenue"),
    SHORT_TEXT("Text on one line, at most %d characters", "Texte sur une ligne, %d caractères au plus"),
    LONG_TEXT("Text (CommonMark), at most %d characters", "Texte (CommonMark), %d caractères au plus"),
    WHOLE_NUMBER("A whole number", "Un nombre entier"),
    DECIMAL_NUMBER("A number with at most %d decimals", "Un nombre à %d décimales au plus"),
    YEAR("A year", "Une année"),
    UNIT("in: %s", "en\u00a0: %s"),
    AT_LEAST("at least %s", "au moins %s"),
    AT_MOST("at most %s", "au plus %s"),
    DAY("A day, as in 2027-04-01", "Un jour, comme 2027-04-01"),
    ROWS("On the sheet %s, at most %d rows", "Sur la feuille %s, %d lignes au plus"),
    FILES("Files do not travel with the form", "Les fichiers ne sont pas joints au formulaire"),
    REQUIRED("Required", "Obligatoire"),
    EXPLAIN("An explanation is required", "Une explication est obligatoire"),
    MAY_EXPLAIN("An explanation may be added", "Une explication peut être ajoutée"),
    NOT_IN_LIST("Choose from the list", "Choisir dans la liste");

    private final String en;
    private final String fr;

    WorkbookPhrase(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    String in(Language language, Object... values) {
        var words = language == Language.FR ? fr : en;
        return values.length == 0 ? words : words.formatted(values);
    }
}
