package org.lanzarote.monitoring.files.visible;

import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The styles of a text document, which say how a run looks that says nothing itself. */
final class WordStyles extends PartWalk {

    /** More styles than this one upon the other are a circle. */
    private static final int DEEPEST = 32;

    private final Map<String, WordLook> looks = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private WordLook always = WordLook.UNSAID;
    private String usual = "";
    private String style = "";
    private boolean inDefaults;

    /** Whether the present place says how a part of a table looks: its first row, or each second one. */
    private boolean inPart;

    @Override
    boolean enter(String name, PlainXml xml) {
        switch (name) {
            case "w:styles", "w:rPrDefault", "w:rPr", "w:pPr" -> {}
            case "w:docDefaults" -> inDefaults = true;
            case "w:tblStylePr" -> inPart = true;
            case "w:style" -> begin(xml);
            case "w:basedOn" -> basedOn.put(style, attribute(xml, "val"));
            default -> add(name, xml);
        }
        return true;
    }

    @Override
    void leave(String name) {
        if (name.equals("w:docDefaults")) {
            inDefaults = false;
        } else if (name.equals("w:tblStylePr")) {
            inPart = false;
        }
    }

    /** The look of a run by its own style, that of its paragraph and that of its table, the nearest first. */
    WordLook of(String run, String paragraph, String table) {
        return chain(run)
                .over(chain(paragraph.isEmpty() ? usual : paragraph))
                .over(chain(table))
                .over(always);
    }

    private WordLook chain(String style) {
        var look = WordLook.UNSAID;
        var next = style;
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            look = look.over(looks.getOrDefault(next, WordLook.UNSAID));
            next = basedOn.getOrDefault(next, "");
        }
        return look;
    }

    private void begin(PlainXml xml) {
        style = attribute(xml, "styleId");
        if (attribute(xml, "type").equals("paragraph")
                && attribute(xml, "default").equals("1")) {
            usual = style;
        }
    }

    private void add(String name, PlainXml xml) {
        if (inPart && !(name.equals("w:shd") && WordLook.isColour(xml))) {
            return; // Of the parts of a table, only a colour is seen in some cell.
        }
        if (inDefaults) {
            always = always.with(name, xml);
        } else {
            looks.put(style, looks.getOrDefault(style, WordLook.UNSAID).with(name, xml));
        }
    }
}
