package org.lanzarote.monitoring.files.visible;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** Walks through a part of a package, and passes by every element that it does not enter, with all that is in it. */
abstract class PartWalk {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String MICROSOFT = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /** The namespaces that are known, by the prefixes that stand for them here. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(MICROSOFT + "wordprocessingml/2006/main", "w:"),
            Map.entry(STRICT + "wordprocessingml/main", "w:"),
            Map.entry(MICROSOFT + "spreadsheetml/2006/main", "s:"),
            Map.entry(STRICT + "spreadsheetml/main", "s:"),
            Map.entry(MICROSOFT + "package/2006/relationships", "rel:"),
            Map.entry(MICROSOFT + "markup-compatibility/2006", "mc:"),
            Map.entry(MICROSOFT + "drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp:"),
            Map.entry(MICROSOFT + "drawingml/2006/main", "a:"),
            Map.entry(STRICT + "drawingml/main", "a:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:"),
            Map.entry(ODF + "office:1.0", "office:"),
            Map.entry(ODF + "text:1.0", "text:"),
            Map.entry(ODF + "table:1.0", "table:"),
            Map.entry(ODF + "drawing:1.0", "draw:"),
            Map.entry(ODF + "style:1.0", "style:"));

    private final Deque<String> open = new ArrayDeque<>();

    /** Whether to enter an element, named by its prefix and name; the calling code has the attributes. */
    abstract boolean enter(String name, PlainXml xml);

    /** Called with text in elements that were entered; the innermost is named. */
    void text(String in, String text) {}

    /** Called at the end of an element that was entered. */
    void leave(String name) {}

    final void through(PlainXml xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = name(xml);
                    if (enter(name, xml)) {
                        open.push(name);
                    } else {
                        passBy(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text(Objects.requireNonNullElse(open.peek(), ""), xml.getText());
                case XMLStreamConstants.END_ELEMENT -> leave(open.pop());
                default -> {}
            }
        }
    }

    private static void passBy(PlainXml xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private static String name(PlainXml xml) {
        var space = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        return PREFIXES.getOrDefault(space, "?") + xml.getLocalName();
    }

    /** The element that the present one stands in. */
    final String parent() {
        return Objects.requireNonNullElse(open.peek(), "");
    }

    /** An attribute by its name alone; empty where it is absent. */
    static String attribute(PlainXml xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number; the other one where there is none. */
    static int number(PlainXml xml, String name, int otherwise) {
        var value = attribute(xml, name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether a property that is on where it stands was not turned off. */
    static boolean isOn(PlainXml xml) {
        return !Set.of("0", "false", "off").contains(attribute(xml, "val"));
    }
}
