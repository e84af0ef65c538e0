package org.lanzarote.monitoring.files.visible;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** The styles of an OpenDocument, as far as they decide whether somebody sees what has them. */
final class OpenStyles extends PartWalk {

    /** More styles than this one upon the other are a circle. */
    private static final int DEEPEST = 32;

    private static final Set<String> HOLDERS = Set.of(
            "office:document-content",
            "office:document-styles",
            "office:automatic-styles",
            "office:styles",
            "style:default-style",
            "style:style");

    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> white = new HashSet<>();
    private final Set<String> coloured = new HashSet<>();
    private String style = "";

    @Override
    boolean enter(String name, PlainXml xml) {
        switch (name) {
            case "style:style", "style:default-style" -> {
                style = attribute(xml, "family") + " " + attribute(xml, "name");
                parents.put(style, attribute(xml, "family") + " " + attribute(xml, "parent-style-name"));
            }
            case "style:text-properties" -> look(xml);
            case "style:paragraph-properties" -> background(xml);
            case "style:table-properties" -> note(attribute(xml, "display").equals("false"), hidden);
            default -> {}
        }
        return HOLDERS.contains(name);
    }

    /** Whether what has this style is not seen; white text is seen where it may stand on a colour. */
    boolean isUnseen(String family, String name, boolean onColour) {
        var next = family + " " + name;
        boolean white = false;
        boolean coloured = onColour;
        for (int depth = 0; depth < DEEPEST && parents.containsKey(next); depth++) {
            if (shown.contains(next)) {
                break;
            }
            if (hidden.contains(next)) {
                return true;
            }
            white |= this.white.contains(next);
            coloured |= this.coloured.contains(next);
            next = parents.get(next);
        }
        return white && !coloured;
    }

    private void look(PlainXml xml) {
        var display = attribute(xml, "display");
        note(display.equals("none"), hidden);
        note(display.equals("true"), shown);
        note(attribute(xml, "color").matches("(?i)#f.f.f."), white);
        note(isTiny(attribute(xml, "font-size")), hidden);
        background(xml);
    }

    private void background(PlainXml xml) {
        var colour = attribute(xml, "background-color");
        note(!colour.isEmpty() && !colour.equals("transparent"), coloured);
    }

    private void note(boolean said, Set<String> of) {
        if (said) {
            of.add(style);
        }
    }

    private static boolean isTiny(String size) {
        return size.matches("(0(\\.\\d+)?|1)pt");
    }
}
