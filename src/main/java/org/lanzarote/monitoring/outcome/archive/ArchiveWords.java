package org.lanzarote.monitoring.outcome.archive;

import org.lanzarote.monitoring.platform.language.Language;

/** What the index of an archive says between the files, in its language. */
public record ArchiveWords(Language language) {

    public String title(int round) {
        return french() ? "Fiches pays du cycle " + round : "Factsheets of round " + round;
    }

    public String draft() {
        return french() ? "Projet : le rapport n’est pas public." : "Draft: the report is not public.";
    }

    public String party() {
        return french() ? "Partie" : "Party";
    }

    public String asOf() {
        return french() ? "État au" : "As of";
    }

    public String file() {
        return french() ? "Fichier" : "File";
    }

    private boolean french() {
        return language == Language.FR;
    }
}
