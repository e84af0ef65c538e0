package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.platform.problem.ProblemType.FORM_UNSAFE;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** Checks one part of a workbook with the parser that will read it, so that both see the same. */
final class PartCheck {

    private static final int LONGEST_FORMULA = 8_192;
    private static final int LONGEST_VALUE = 40;

    private static final Pattern UNSAFE = Pattern.compile(
            "(?i)macro|vba|activex|oleobject|externallink|dialogsheet|connections|querytable|/control|/package\"?$");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
    private static final Pattern INDEX = Pattern.compile("\\d{1,8}");
    private static final Pattern TYPE = Pattern.compile("n|s|b|e|str|inlineStr");

    private final PartLimits limits;
    private int rows;
    private String type = "n";
    private boolean begun;

    PartCheck(PartLimits limits) {
        this.limits = limits;
    }

    void check(InputStream part) throws XMLStreamException {
        var xml = PlainXml.of(part, FORM_UNSAFE);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            }
        }
    }

    /** Whether the part is XML. */
    boolean hasBegun() {
        return begun;
    }

    private void start(PlainXml xml) throws XMLStreamException {
        begun = true;
        switch (xml.getLocalName()) {
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "v" -> value(text(xml, "str".equals(type) ? Integer.MAX_VALUE : LONGEST_VALUE));
            case "f" -> formula(xml);
            case "si" -> limits.string();
            case "Relationship" -> relationship(xml);
            case "Override", "Default" -> safe(xml.attribute("ContentType"));
            case "externalReference", "oleObject", "ddeLink" -> safe("externalLink");
            case "workbookPr" -> limits.days(xml.attribute("date1904"));
            default -> {}
        }
    }

    private void row(PlainXml xml) throws XMLStreamException {
        limits.row(++rows);
        fits(xml, "r", ROW);
    }

    private void cell(PlainXml xml) throws XMLStreamException {
        limits.cell();
        fits(xml, "r", CELL);
        fits(xml, "t", TYPE);
        fits(xml, "s", INDEX);
        type = xml.attribute("t");
    }

    private void value(String value) throws XMLStreamException {
        if ("s".equals(type) && !value.isEmpty()) {
            require(INDEX.matcher(value).matches());
            limits.usesString(Integer.parseInt(value));
        }
    }

    private void formula(PlainXml xml) throws XMLStreamException {
        limits.formula();
        fits(xml, "si", INDEX);
        text(xml, LONGEST_FORMULA);
    }

    private static void relationship(PlainXml xml) {
        var kind = xml.attribute("Type");
        safe(kind);
        if ("External".equalsIgnoreCase(xml.attribute("TargetMode")) && !kind.endsWith("/hyperlink")) {
            safe("externalLink");
        }
    }

    private static void safe(String kind) {
        if (UNSAFE.matcher(kind).find()) {
            throw FORM_UNSAFE.because(WorkbookMessage.FORM_WITHOUT);
        }
    }

    /** The text of an element without child elements; consumes its end. */
    private String text(PlainXml xml, int longest) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            require(xml.isCharacters() && text.length() + xml.getTextLength() <= longest);
            text.append(xml.getText());
        }
        return text.toString();
    }

    private static void fits(PlainXml xml, String attribute, Pattern form) throws XMLStreamException {
        var value = xml.getAttributeValue(null, attribute);
        require(value == null || form.matcher(value).matches());
    }

    private static void require(boolean holds) throws XMLStreamException {
        if (!holds) {
            throw new XMLStreamException("not as a workbook is");
        }
    }
}
