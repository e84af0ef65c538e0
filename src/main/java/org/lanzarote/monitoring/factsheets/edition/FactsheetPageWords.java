package org.lanzarote.monitoring.factsheets.edition;

import org.lanzarote.monitoring.factsheets.copy.FactsheetLineChange.LineChangeKind;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** What the pages on editions of a factsheet say, in their language. */
public record FactsheetPageWords(Language language) {

    String editions(String party) {
        return say("Editions of the factsheet – ", "Éditions de la fiche pays – ") + party;
    }

    String factsheet() {
        return say("Factsheet", "Fiche pays");
    }

    String editionList() {
        return say("Editions", "Éditions");
    }

    String edition(FactsheetEditionRow row) {
        return say("Edition ", "Édition ")
                + row.number()
                + say(" of ", " du ")
                + DayInWords.of(row.publishedAt(), language);
    }

    String first() {
        return say("Published with the report.", "Publiée avec le rapport.");
    }

    String cut(FactsheetEditionRow row) {
        return row.cutAt() == null
                ? ""
                : say("Words of it were taken down on ", "Des mots en ont été retirés le ")
                        + DayInWords.of(row.cutAt(), language) + ".";
    }

    String changed() {
        return say("What changed", "Changements");
    }

    String earlier() {
        return say("Earlier editions", "Éditions antérieures");
    }

    String diff(String party, int from, int to) {
        return say(
                "Factsheet – %s: what is new in edition %d since edition %d".formatted(party, to, from),
                "Fiche pays – %s\u00a0: ce qui est nouveau dans l’édition %d depuis l’édition %d"
                        .formatted(party, to, from));
    }

    public String nothing() {
        return say("Nothing else is said.", "Rien d’autre n’y est dit.");
    }

    public String before() {
        return say("Before", "Avant");
    }

    public String after() {
        return say("Now", "Maintenant");
    }

    public String notesAdded() {
        return say("Footnotes that are new or read otherwise", "Notes nouvelles ou qui se lisent autrement");
    }

    public String notesRemoved() {
        return say("Footnotes that are gone or read otherwise", "Notes supprimées ou qui se lisent autrement");
    }

    String kind(LineChangeKind kind) {
        return switch (kind) {
            case ADDED -> say("New", "Nouveau");
            case REMOVED -> say("Gone", "Supprimé");
            case REWORDED -> say("Worded otherwise", "Rédigé autrement");
            case MOVED -> say("Moved", "Déplacé");
        };
    }

    /** What a line is, where its words alone do not tell. */
    String part(String place) {
        var part = place.substring(1).replaceFirst("/[A-Z_0-9]+(?=/|$)", "");
        return switch (part) {
            case "party/name", "party/nameWithArticle", "party/upperCase" ->
                say("Name of the Party", "Nom de la Partie");
            case "title" -> say("Title of the report", "Titre du rapport");
            case "reference" -> say("Reference of the report", "Référence du rapport");
            case "roundTitle" -> say("Title of the round", "Titre du cycle");
            case "urgencyScale", "urgencyScale/verb" -> say("Term of urgency", "Degré d’urgence");
            case "figures/parties" -> say("Parties that take part", "Parties qui participent");
            case "figures/children" -> say("Children who took part", "Enfants qui ont participé");
            case "figures/childrenParties" ->
                say("Parties in which children took part", "Parties où des enfants ont participé");
            case "notes/paragraphs" -> say("Paragraphs in notes", "Paragraphes dans les notes");
            case "notes/recommendations" -> say("Recommendations in notes", "Recommandations dans les notes");
            case "notes/repeated" -> say("What a repeated note says", "Ce que dit une note répétée");
            case "notes/reply" -> say("How notes name a reply", "Comment les notes nomment une réponse");
            case "notes/see" -> say("How notes lead to a source", "Comment les notes renvoient à une source");
            case "notes/parties" -> say("Name of a Party in notes", "Nom d’une Partie dans les notes");
            default -> partOfAChapter(part);
        };
    }

    private String partOfAChapter(String part) {
        if (part.contains("headings/")) {
            return say("Heading", "Titre");
        }
        if (part.endsWith("/keyFindings")) {
            return say("Key findings", "Principaux constats");
        }
        return part.endsWith("/introduction") ? "Introduction" : "";
    }

    String chapter(String numeral) {
        return say("Chapter ", "Chapitre ") + numeral;
    }

    String in(Language written) {
        return written == Language.FR ? say("in French", "en français") : say("in English", "en anglais");
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }
}
