package org.lanzarote.monitoring.inquiry.roundpage;

import org.lanzarote.monitoring.platform.language.FilledWords;
import org.lanzarote.monitoring.platform.language.Language;

/** The fixed words of the page of a round; {0}, {1} and {2} are filled in. */
enum RoundPageLabel {
    TITLE("The round at a glance", "Le cycle en un coup d’œil"),
    DUE("Time limit of the States’ replies", "Délai de réponse des États"),
    TODAY("{0} (today)", "{0} (aujourd’hui)"),
    ONE_DAY("{0} (1 day left)", "{0} (reste 1 jour)"),
    DAYS("{0} ({1} days left)", "{0} (restent {1} jours)"),
    REPORT("Report", "Rapport"),
    REPORT_DRAFT("draft, not public", "projet, non public"),
    REPORT_ADOPTED("adopted on {0}, not public", "adopté le {0}, non public"),
    REPORT_PUBLISHED("adopted on {0}, published on {1}", "adopté le {0}, publié le {1}"),
    PART("Only a part is shown here: {0}.", "Seule une partie est montrée ici\u00a0: {0}."),
    ALL("Show all", "Tout montrer"),
    CONTENTS("Contents", "Sommaire"),
    PARTIES("Parties", "Parties"),
    MAP("Map: the Parties by the state of their replies", "Carte\u00a0: les Parties selon l’état de leurs réponses"),
    MAP_DESCRIBED(
            "A square for each Party, placed about where it lies. {0}. The table below says the same.",
            "Un carré par Partie, à peu près à sa place. {0}. Le tableau ci-dessous dit la même chose."),
    COUNTED("{0}: {1}", "{0}\u00a0: {1}"),
    PARTIES_TABLE("Where each Party stands", "Où en est chaque Partie"),
    LATE("late", "en retard"),
    PARTY("Party", "Partie"),
    REPLY("Reply", "Réponse"),
    REPLIES("Replies", "Réponses"),
    LIMIT("Its limit", "Son délai"),
    FACTSHEET("Factsheet", "Fiche pays"),
    NOT_SHOWN("Not public", "Non publique"),
    RECOMMENDATIONS("Recommendations", "Recommandations"),
    MATRIX("Chart: which recommendation addresses whom", "Graphique\u00a0: qui est visé par quelle recommandation"),
    MATRIX_DESCRIBED(
            "A line for each Party, a column for each recommendation, the most urgent on the left. {0} address all Parties,"
                    + " {1} those not already doing so, {2} named Parties. The table below says the same.",
            "Une ligne par Partie, une colonne par recommandation, les plus urgentes à gauche. {0} visent toutes les"
                    + " Parties, {1} celles qui ne le font pas encore, {2} des Parties nommées. Le tableau ci-dessous dit la même"
                    + " chose."),
    MATRIX_TABLE(
            "Recommendations by addressee and urgency; none names a Party that has no line",
            "Recommandations par destinataire et degré d’urgence ; aucune ne nomme une Partie qui n’a pas de ligne"),
    ADDRESSEE("Addressed to", "Destinataire"),
    ALL_PARTIES("All Parties", "Toutes les Parties"),
    PARTIES_NOT_ALREADY_DOING_SO("Parties not already doing so", "Les Parties qui ne le font pas encore"),
    NAMED_PARTIES("The Party by name", "La Partie, nommément"),
    CHAPTERS("Chapters", "Chapitres"),
    BARS(
            "Chart: recommendations by chapter and urgency",
            "Graphique\u00a0: recommandations par chapitre et degré d’urgence"),
    BARS_DESCRIBED(
            "A bar for each chapter, the most urgent recommendations on the left. The table below has the numbers.",
            "Une barre par chapitre, les recommandations les plus urgentes à gauche. Les nombres sont dans le tableau"
                    + " ci-dessous."),
    CHAPTERS_TABLE("The chapters in figures", "Les chapitres en chiffres"),
    CHAPTER("Chapter", "Chapitre"),
    TOGETHER("Recommendations together", "Recommandations en tout"),
    PARAGRAPHS("Paragraphs", "Paragraphes"),
    PRACTICES("Promising practices", "Pratiques prometteuses");

    private final String en;
    private final String fr;

    RoundPageLabel(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    String in(Language language, Object... filled) {
        return FilledWords.of(language == Language.FR ? fr : en, filled);
    }
}
