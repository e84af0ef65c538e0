package org.lanzarote.monitoring.factsheets.factsheet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;
import org.lanzarote.monitoring.outcome.translation.Untranslated;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** What the page of a factsheet says between its texts, in its language. */
public record FactsheetWords(Language language) {

    public String factsheet() {
        return french() ? "Fiche pays" : "Factsheet";
    }

    /** Says of what the title that follows is. */
    public String reportLine() {
        return french()
                ? "Rapport de mise en œuvre du Comité de Lanzarote sur\u00a0:"
                : "Lanzarote Committee Implementation Report on:";
    }

    /** The title of the report, in quotation marks. */
    public String quoted(String title) {
        return french() ? "«\u00a0" + title + "\u00a0»" : "“" + title + "”";
    }

    public String lastUpdate(Instant updated) {
        return (french() ? "Dernière mise à jour\u00a0: " : "Last update: ") + DayInWords.of(updated, language);
    }

    public String draft() {
        return french() ? "Projet\u00a0: le rapport n’est pas public." : "Draft: the report is not public.";
    }

    /** Says of a draft of a published report that it is none of its editions. */
    public String edited() {
        return french() ? "Projet non publié." : "Draft, not published.";
    }

    /** Says of a draft whose factsheets its publication changes, too. */
    public String concerned(List<String> parties) {
        return (french()
                        ? "Ce qui est nouveau ici concerne aussi les fiches pays d’autres Parties\u00a0: "
                        : "What is new here concerns the factsheets of other Parties, too: ")
                + String.join(", ", parties)
                + ".";
    }

    /** Says of a page that is a translation where the words are that count. */
    public String translated() {
        return french()
                ? "Traduction. Le texte authentique du rapport est en anglais."
                : "Translation. The authentic text of the report is in French.";
    }

    /** Says above all that some texts have no translation, and in which language they stand. */
    public String untranslated() {
        return french()
                ? "Des textes ne sont pas encore traduits\u00a0; ils figurent en anglais."
                : "Some texts are not translated yet; they stand in French.";
    }

    /** Says in the place of a translation that there is none. */
    public String untranslatedHere() {
        return Untranslated.in(language);
    }

    /** Says of an item what became of its record since, and when; null of one that stands. */
    public @Nullable String since(FactsheetItem item) {
        if (item.withdrawnAt() != null) {
            return withdrawn(item.kind(), DayInWords.of(item.withdrawnAt(), language));
        }
        if (item.withdrawnInDraftAt() != null) {
            return withdrawnInDraft(DayInWords.of(item.withdrawnInDraftAt(), language));
        }
        return item.readdressedAt() == null
                ? null
                : readdressed(item.kind(), DayInWords.of(item.readdressedAt(), language));
    }

    private String withdrawn(FactsheetItemKind kind, String day) {
        if (kind == FactsheetItemKind.STATEMENT) {
            return left(day);
        }
        return french() ? "Texte retiré le " + day + "." : "Withdrawn on " + day + ".";
    }

    private String withdrawnInDraft(String day) {
        return french()
                ? "Texte retiré dans le projet le " + day + "\u00a0; tous le lisent encore."
                : "Withdrawn in the draft on " + day + "; everybody still reads it.";
    }

    private String readdressed(FactsheetItemKind kind, String day) {
        if (kind == FactsheetItemKind.PRACTICE) {
            return french()
                    ? "Pratique qui n’est plus celle de cette Partie depuis le " + day + "."
                    : "No longer a practice of this Party since " + day + ".";
        }
        return left(day);
    }

    /** Of a sentence, since the recommendation that it carries may stand, and be addressed to the Party as before. */
    private String left(String day) {
        return french()
                ? "Cette phrase n’est plus dans la fiche pays depuis le " + day + "."
                : "This sentence is no longer in the factsheet since " + day + ".";
    }

    /** What leads to the terms of urgency. */
    public String scale() {
        return french()
                ? "Les recommandations disent leur degré d’urgence par les termes suivants\u00a0:"
                : "The recommendations say how urgent they are in the following terms:";
    }

    public String contents() {
        return french() ? "Sommaire" : "Contents";
    }

    String keyFindings() {
        return french()
                ? "Principales conclusions du rapport de mise en œuvre concernant toutes les Parties"
                : "Key findings of the implementation report as to all Parties";
    }

    public String footnotes() {
        return french() ? "Notes" : "Footnotes";
    }

    public String backToText() {
        return french() ? "Retour au texte" : "Back to the text";
    }

    /** The colon after words that are in another language, or in that of the factsheet. */
    public String colon(@Nullable Language writtenIn) {
        return french() == (writtenIn == null) ? "\u00a0:" : ":";
    }

    private boolean french() {
        return language == Language.FR;
    }
}
