package org.lanzarote.monitoring.outcome.archive;

import java.time.Instant;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.MomentInWords;

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

    public String edition() {
        return french() ? "Édition" : "Edition";
    }

    /** A moment in words. */
    public String moment(Instant moment) {
        return MomentInWords.of(moment, language);
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
