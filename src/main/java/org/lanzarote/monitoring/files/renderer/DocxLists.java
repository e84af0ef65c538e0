package org.lanzarote.monitoring.files.renderer;

import java.util.ArrayList;
import java.util.List;

/** The lists of a DOCX: all with bullets are one, each with numbers begins anew. */
final class DocxLists {

    /** The list of all bullets. */
    static final int BULLETS = 1;

    private static final int DEPTH = 9;
    private static final int INDENT = 360;

    private final List<Integer> starts = new ArrayList<>();

    /** A list with numbers that begin with this one. */
    int numbered(int start) {
        starts.add(start);
        return BULLETS + starts.size();
    }

    /** The part of the file that says how lists look. */
    Markup part() {
        var xml = new Markup().begin("w:numbering", DocxPackage.NAMESPACES);
        kind(xml, "1", "bullet");
        kind(xml, "2", "decimal");
        xml.begin("w:num", "w:numId", "1")
                .empty("w:abstractNumId", "w:val", "1")
                .end();
        for (int i = 0; i < starts.size(); i++) {
            xml.begin("w:num", "w:numId", Integer.toString(BULLETS + i + 1)).empty("w:abstractNumId", "w:val", "2");
            for (int level = 0; level < DEPTH; level++) {
                xml.begin("w:lvlOverride", "w:ilvl", Integer.toString(level))
                        .empty("w:startOverride", "w:val", starts.get(i).toString())
                        .end();
            }
            xml.end();
        }
        return xml.end();
    }

    private static void kind(Markup xml, String id, String format) {
        xml.begin("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "multilevel");
        for (int level = 0; level < DEPTH; level++) {
            xml.begin("w:lvl", "w:ilvl", Integer.toString(level)).empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", format);
            xml.empty("w:lvlText", "w:val", format.equals("bullet") ? "•" : "%" + (level + 1) + ".");
            xml.empty("w:lvlJc", "w:val", "left").begin("w:pPr");
            xml.empty("w:ind", "w:left", Integer.toString(INDENT * (level + 1)), "w:hanging", Integer.toString(INDENT));
            xml.end().end();
        }
        xml.end();
    }
}
