package org.lanzarote.monitoring.files.visible;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** Reads what a DOCX shows: its paragraphs, tables, boxes and the notes that they refer to. */
final class WordText extends PartWalk {

    /** Elements that hold text which is shown; what is in any other is passed by. */
    private static final Set<String> HOLDERS =
            Set.of(("w:document w:body w:footnotes w:endnotes w:hyperlink w:ins w:moveTo w:smartTag w:sdt "
                            + "w:sdtContent w:fldSimple w:customXml w:dir w:bdo w:tblPr w:trPr w:tcPr w:pPr w:numPr w:t "
                            + "mc:AlternateContent mc:Choice w:drawing a:graphicData wps:wsp wps:txbx")
                    .split(" ", -1));

    private final PackageParts parts;
    private final Paragraphs paragraphs;
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    private final WordPlace place;
    private boolean drawingShown = true;
    private String before = "";

    WordText(PackageParts parts, Passages passages) {
        this.parts = parts;
        this.paragraphs = new Paragraphs(passages);
        this.place = new WordPlace(paragraphs);
    }

    void read() throws XMLStreamException {
        var main = parts.main();
        parts.walk(parts.target(main, "/styles").orElse(""), place.styles());
        parts.walk(main, this);
        for (var kind : List.of("/footnotes", "/endnotes")) {
            parts.walk(parts.target(main, kind).orElse(""), this);
        }
    }

    @Override
    boolean enter(String name, PlainXml xml) {
        return switch (name) {
            case "w:p" -> begin();
            case "w:r" -> place.beginRun();
            case "w:rPr" -> parent().equals("w:r");
            case "w:tbl", "w:tr", "w:tc", "w:txbxContent" -> place.enter(name);
            case "w:footnote", "w:endnote" -> beginNote(name + attribute(xml, "id"));
            case "wp:inline", "wp:anchor" -> beginDrawing();
            case "a:graphic" -> drawingShown;
            default -> HOLDERS.contains(name) || take(name, xml);
        };
    }

    @Override
    void leave(String name) {
        switch (name) {
            case "w:p" -> {
                place.endParagraph();
                paragraphs.end(true);
            }
            case "w:tbl", "w:tr", "w:tc", "w:txbxContent" -> place.leave(name);
            default -> {}
        }
    }

    @Override
    void text(String in, String text) {
        if (in.equals("w:t")) {
            show(text);
        }
    }

    private boolean begin() {
        place.beginParagraph();
        paragraphs.begin();
        paragraphs.add(before);
        before = "";
        return true;
    }

    private boolean beginDrawing() {
        drawingShown = true;
        return true;
    }

    /** Notes that nothing refers to are not shown. */
    private boolean beginNote(String key) {
        var number = notes.get(key);
        before = number == null ? "" : "[" + number + "] ";
        return number != null;
    }

    /** Takes in what an element without text says; it is not entered. */
    private boolean take(String name, PlainXml xml) {
        switch (parent()) {
            case "w:rPr" -> place.takeOfRun(name, xml);
            case "w:pPr", "w:numPr" -> place.takeOfParagraph(name, xml);
            case "w:tblPr", "w:trPr", "w:tcPr" -> place.takeOfTable(name, xml);
            case "w:r" -> takeSign(name, xml);
            default ->
                drawingShown &=
                        !(name.equals("wp:docPr") && attribute(xml, "hidden").matches("1|true"));
        }
        return false;
    }

    private void takeSign(String name, PlainXml xml) {
        switch (name) {
            case "w:tab", "w:ptab" -> show("\t");
            case "w:br", "w:cr" -> show("\n");
            case "w:noBreakHyphen" -> show("\u2011");
            case "w:sym" -> show(symbol(attribute(xml, "char")));
            case "w:footnoteReference" -> refer("w:footnote" + attribute(xml, "id"));
            case "w:endnoteReference" -> refer("w:endnote" + attribute(xml, "id"));
            case "w:fldChar" -> place.field(attribute(xml, "fldCharType"));
            default -> {}
        }
    }

    private static String symbol(String code) {
        return code.matches("[0-9A-Fa-f]{1,4}") ? Character.toString(Integer.parseInt(code, 16)) : "";
    }

    private void refer(String note) {
        if (place.isShown()) {
            notes.putIfAbsent(note, notes.size() + 1);
            show("[" + notes.get(note) + "]");
        }
    }

    private void show(String text) {
        if (place.isShown()) {
            paragraphs.add(place.mark() + text);
        }
    }
}
