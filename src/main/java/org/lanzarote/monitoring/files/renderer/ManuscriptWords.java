package org.lanzarote.monitoring.files.renderer;

import org.lanzarote.monitoring.platform.language.Language;

/** What every printed document says of itself, in its language. */
record ManuscriptWords(Language language) {

    String issuer() {
        return french() ? "Conseil de l’Europe · Comité de Lanzarote" : "Council of Europe · Lanzarote Committee";
    }

    String contents() {
        return french() ? "Sommaire" : "Contents";
    }

    String note(String number) {
        return (french() ? "Note " : "Footnote ") + number;
    }

    String notes() {
        return french() ? "Notes" : "Footnotes";
    }

    String backToText() {
        return french() ? "Retour au texte" : "Back to the text";
    }

    String page() {
        return "Page";
    }

    private boolean french() {
        return language == Language.FR;
    }
}
