package org.lanzarote.monitoring.files.renderer;

import java.util.HashSet;
import java.util.Set;

/** The footnotes of a DOCX, each written when its place comes. */
final class DocxNotes {

    /** The line above the notes, and the one above what goes on from the page before. */
    private static final String[] LINES = {"separator", "continuationSeparator"};

    private final Manuscript manuscript;
    private final ManuscriptText texts;
    private final DocxLists lists;
    private final DocxPlaces places;
    private final DocxLinks links = new DocxLinks();
    private final Markup xml = new Markup().begin("w:footnotes", DocxPackage.NAMESPACES);
    private final Set<String> written = new HashSet<>();

    /** How far the word processor has counted. */
    private int counted;

    DocxNotes(Manuscript manuscript, ManuscriptText texts, DocxLists lists, DocxPlaces places) {
        this.manuscript = manuscript;
        this.texts = texts;
        this.lists = lists;
        this.places = places;
        for (int i = 0; i < LINES.length; i++) {
            xml.begin("w:footnote", "w:type", LINES[i], "w:id", Integer.toString(i - 1));
            xml.begin("w:p").begin("w:r").empty("w:" + LINES[i]).end().end().end();
        }
    }

    /** Puts the note at its place in a text; where it stands a second time, its number leads nowhere. */
    void put(String number, DocxRuns place) {
        if (!written.add(number)) {
            place.run(number);
            return;
        }
        boolean next = number.equals(Integer.toString(counted + 1));
        counted += next ? 1 : 0;
        place.note(number, next);
        xml.begin("w:footnote", "w:id", number);
        var runs = new DocxRuns(xml, links);
        var text = new DocxText(runs, lists, "FootnoteText", none -> {});
        texts.read(manuscript.note(number).markdown())
                .accept(text.beginning(() -> begin(number, next, runs), "FootnoteText"));
        xml.end();
    }

    private void begin(String number, boolean next, DocxRuns runs) {
        places.put("note-" + number, xml);
        runs.noteNumber(number, next);
    }

    void addTo(DocxPackage file) {
        file.part("word/footnotes.xml", xml.end());
        file.part("word/_rels/footnotes.xml.rels", links.relations());
    }
}
