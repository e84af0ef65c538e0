package org.lanzarote.monitoring.factsheets.archive;

import java.time.Instant;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.MomentInWords;

/** What the index of an archive says between the files, in its language. */
public record ArchiveWords(Language language) {

    public String title(int round) {
        return french() ? "Fiches pays du cycle " + round : "Factsheets of round " + round;
    }

    public String draft() {
        return french() ? "Projet\u00a0: le rapport n’est pas public." : "Draft: the report is not public.";
    }

    /** Says what the digits beside each file are. */
    public String digests() {
        return french()
                ? "Chaque fichier, avec son SHA-256\u00a0; forme scellée\u00a0: celui que l’édition imprime."
                : "Each file, with its SHA-256; sealed form: the one that the edition prints.";
    }

    /** Leads to the files that could not be made. */
    public String leftOut() {
        return french()
                ? "Fichiers qui n’ont pas pu être établis et manquent ici :"
                : "Files that could not be made and are missing here:";
    }

    public String sealed() {
        return french() ? "Forme scellée" : "Sealed form";
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

    private boolean french() {
        return language == Language.FR;
    }
}
