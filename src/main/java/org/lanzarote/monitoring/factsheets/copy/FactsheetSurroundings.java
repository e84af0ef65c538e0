package org.lanzarote.monitoring.factsheets.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.outcome.report.FactsheetFigures;
import org.lanzarote.monitoring.outcome.style.NoteJoining;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.outcome.style.RepeatedNote;
import org.lanzarote.monitoring.platform.language.Language;

/** What a factsheet says besides the texts of its chapters, by place: names, titles, figures, terms and the style of its notes. */
final class FactsheetSurroundings {

    /** With what the places of a Party's names begin. */
    static final String PARTY = "/party/";

    private final Map<String, String> said = new LinkedHashMap<>();
    private final Factsheet factsheet;
    private final Language language;

    private FactsheetSurroundings(Factsheet factsheet) {
        this.factsheet = factsheet;
        this.language = factsheet.language();
    }

    static Map<String, String> of(Factsheet factsheet) {
        var surroundings = new FactsheetSurroundings(factsheet);
        surroundings.head();
        surroundings.terms();
        surroundings.figures(factsheet.figures());
        surroundings.notes(factsheet.notes());
        return surroundings.said;
    }

    private void head() {
        said.put(PARTY + "name", factsheet.party().name());
        said.put(PARTY + "nameWithArticle", factsheet.party().nameWithArticle());
        said.put(PARTY + "upperCase", factsheet.party().upperCase());
        said.put("/title", factsheet.title());
        said.put("/reference", factsheet.reference());
        said.put("/roundTitle", factsheet.roundTitle());
    }

    private void terms() {
        for (var term : factsheet.urgencyScale()) {
            said.put(
                    "/urgencyScale/" + term.term(),
                    term.label().in(language) + ": " + term.meaning().in(language));
            said.put("/urgencyScale/" + term.term() + "/verb", term.verb().in(language));
        }
    }

    private void figures(FactsheetFigures figures) {
        said.put("/figures/parties", Long.toString(figures.parties()));
        said.put("/figures/children", FactsheetFigures.told(figures.children(), language));
        said.put("/figures/childrenParties", FactsheetFigures.told(figures.childrenParties(), language));
    }

    /** How notes are printed, by an example where that is no words. */
    private void notes(NoteStyle style) {
        said.put("/notes/paragraphs", joined(style.paragraphs()));
        said.put("/notes/recommendations", joined(style.recommendations()));
        said.put("/notes/repeated", repeated(style.repeated()));
        said.put("/notes/reply", style.replyIn(language));
        said.put("/notes/see", style.seeIn(language));
        factsheet.citedParties().forEach((party, name) -> said.put("/notes/parties/" + party, name));
    }

    private String joined(@Nullable NoteJoining joining) {
        return joining == NoteJoining.COMMA ? "1, 2" : language == Language.FR ? "1 et 2" : "1 and 2";
    }

    private String repeated(@Nullable RepeatedNote repeated) {
        boolean french = language == Language.FR;
        return repeated == RepeatedNote.NUMBER
                ? (french ? "le numéro de la note" : "the number of the note")
                : french ? "les mots de la note" : "the words of the note";
    }
}
