package org.lanzarote.monitoring.files.pdf;

import java.util.HashSet;
import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.OrdinaryWords;

/** Finds a file that is written in the names of a PDF, each of which counts once. */
final class PdfNames {

    /** Names of programs are mostly no longer. */
    private static final int SHORT = 24;

    private final Set<String> seen = new HashSet<>();
    private final OrdinaryWords words;

    PdfNames(OrdinaryWords words) {
        this.words = words;
    }

    /** Takes note of a name; tells whether it and those before are a file. */
    boolean areFileWith(String name) {
        return name.length() > SHORT && seen.add(name) && words.lack(name + " ");
    }
}
